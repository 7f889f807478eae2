namespace GraphQLBackend.GraphQL.Tests.Validation.Rules;

public sealed class KnownDirectivesDefinedRuleTests
{
    private const string Section = "5.7.1";

    [Theory]
    [InlineData("{ dog @skip(if: true) { name } }")]
    public void Validate_Should_Pass_When_RuleIsKept(string document) => RuleAssert.Passes(Section, document);

    [Theory]
    [InlineData("query @unknown { dog @unknown { name } }", "1:7", "1:22")]
    public void Validate_Should_ReportPlaces_When_RuleIsBroken(string document, params string[] places) =>
        RuleAssert.Fails(Section, document, places);
}
