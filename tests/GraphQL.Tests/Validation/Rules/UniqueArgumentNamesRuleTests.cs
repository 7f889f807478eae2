namespace GraphQLBackend.GraphQL.Tests.Validation.Rules;

public sealed class UniqueArgumentNamesRuleTests
{
    private const string Section = "5.4.2";

    [Theory]
    [InlineData("{ arguments { multipleRequirements(x: 1, y: 2) } }")]
    public void Validate_Should_Pass_When_RuleIsKept(string document) => RuleAssert.Passes(Section, document);

    [Theory]
    [InlineData("{ arguments { multipleRequirements(x: 1, x: 2, y: 3, x: 4) } }", "1:36 1:42 1:54")]
    [InlineData("{ dog @skip(if: true, if: false) { name } }", "1:13 1:23")]
    public void Validate_Should_ReportPlaces_When_RuleIsBroken(string document, params string[] places) =>
        RuleAssert.Fails(Section, document, places);
}
