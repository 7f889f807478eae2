namespace GraphQLBackend.GraphQL.Tests.Validation.Rules;

public sealed class PossibleFragmentSpreadsRuleTests
{
    private const string Section = "5.5.2.3";

    [Theory]
    [InlineData("{ dog { ... on Dog { barkVolume } ... on Pet { name } ... on CatOrDog { ... on Dog { name } } } }")]
    [InlineData("{ pet { ... on Dog { name } ... on CatOrDog { __typename } } }")]
    [InlineData("fragment a on Sentient { ... on HumanOrAlien { __typename } }")]
    [InlineData("fragment a on HumanOrAlien { ... on Sentient { name } }")]
    public void Validate_Should_Pass_When_RuleIsKept(string document) => RuleAssert.Passes(Section, document);

    [Theory]
    [InlineData("{ dog { ... on Cat { meowVolume } } }", "1:9")]
    [InlineData("fragment a on Human { ...b } fragment b on Pet { name }", "1:23")]
    [InlineData("fragment a on Sentient { ... on Dog { barkVolume } }", "1:26")]
    [InlineData("fragment a on HumanOrAlien { ... on Cat { meowVolume } }", "1:30")]
    [InlineData("fragment a on Pet { ... on Sentient { name } }", "1:21")]
    public void Validate_Should_ReportPlaces_When_RuleIsBroken(string document, params string[] places) =>
        RuleAssert.Fails(Section, document, places);
}
