namespace GraphQLBackend.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedVariablesRuleTests
{
    private const string Section = "5.8.4";

    [Theory]
    [InlineData("query($a: Boolean) { dog { ...f } } fragment f on Dog { isHouseTrained(atOtherHomes: $a) }")]
    [InlineData("query($a: Boolean!) { dog @skip(if: $a) { name } }")]
    public void Validate_Should_Pass_When_RuleIsKept(string document) => RuleAssert.Passes(Section, document);

    [Theory]
    [InlineData("query q($a: Boolean) { dog { isHouseTrained } }", "1:9")]
    [InlineData("query q($a: Boolean) { dog { ...f } } fragment f on Dog { isHouseTrained }", "1:9")]
    [InlineData("query a($a: Boolean) { dog { ...f } } query b($a: Boolean, $e: Int) { dog { ...f } } fragment f on Dog { isHouseTrained(atOtherHomes: $a) }", "1:60")]
    public void Validate_Should_ReportPlaces_When_RuleIsBroken(string document, params string[] places) =>
        RuleAssert.Fails(Section, document, places);
}
