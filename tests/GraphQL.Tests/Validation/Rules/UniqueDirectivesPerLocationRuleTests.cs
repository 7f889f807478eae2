namespace GraphQLBackend.GraphQL.Tests.Validation.Rules;

public sealed class UniqueDirectivesPerLocationRuleTests
{
    private const string Section = "5.7.3";

    [Theory]
    [InlineData("{ dog @skip(if: true) { name } dog @skip(if: false) { nickname } }")]
    [InlineData("{ dog @tag(name: \"a\") @tag(name: \"b\") { name } }")]
    [InlineData("{ dog @unknown @unknown { name } }")]
    public void Validate_Should_Pass_When_RuleIsKept(string document) => RuleAssert.Passes(Section, document);

    [Theory]
    [InlineData("query($foo: Boolean = true, $bar: Boolean = false) { dog @skip(if: $foo) @skip(if: $bar) { name } }", "1:58 1:74")]
    public void Validate_Should_ReportPlaces_When_RuleIsBroken(string document, params string[] places) =>
        RuleAssert.Fails(Section, document, places);
}
