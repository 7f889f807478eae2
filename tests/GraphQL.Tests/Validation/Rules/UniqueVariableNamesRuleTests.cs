namespace GraphQLBackend.GraphQL.Tests.Validation.Rules;

public sealed class UniqueVariableNamesRuleTests
{
    private const string Section = "5.8.1";

    [Theory]
    [InlineData("query A($a: Boolean) { ...f } query B($a: Boolean) { ...f } fragment f on Query { dog { isHouseTrained(atOtherHomes: $a) } }")]
    public void Validate_Should_Pass_When_RuleIsKept(string document) => RuleAssert.Passes(Section, document);

    [Theory]
    [InlineData("query q($a: Boolean, $a: Boolean) { dog { isHouseTrained(atOtherHomes: $a) } }", "1:10 1:23")]
    public void Validate_Should_ReportPlaces_When_RuleIsBroken(string document, params string[] places) =>
        RuleAssert.Fails(Section, document, places);
}
