namespace GraphQLBackend.GraphQL.Tests.Validation.Rules;

public sealed class ScalarLeafsRuleTests
{
    private const string Section = "5.3.3";

    [Theory]
    [InlineData("{ dog { barkVolume } }")]
    [InlineData("{ dog { owner { name } } }")]
    public void Validate_Should_Pass_When_RuleIsKept(string document) => RuleAssert.Passes(Section, document);

    [Theory]
    [InlineData("{ dog { barkVolume { sinceWhen } } }", "1:20")]
    [InlineData("{ human }", "1:3")]
    [InlineData("{ pet }", "1:3")]
    [InlineData("{ catOrDog }", "1:3")]
    public void Validate_Should_ReportPlaces_When_RuleIsBroken(string document, params string[] places) =>
        RuleAssert.Fails(Section, document, places);
}
