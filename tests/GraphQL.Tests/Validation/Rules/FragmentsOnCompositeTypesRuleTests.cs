namespace GraphQLBackend.GraphQL.Tests.Validation.Rules;

public sealed class FragmentsOnCompositeTypesRuleTests
{
    private const string Section = "5.5.1.3";

    [Theory]
    [InlineData("{ dog { ...a ...b } } fragment a on Dog { name } fragment b on Pet { name }")]
    [InlineData("{ catOrDog { ... on CatOrDog { ... on Dog { name } } } }")]
    public void Validate_Should_Pass_When_RuleIsKept(string document) => RuleAssert.Passes(Section, document);

    [Theory]
    [InlineData("{ dog { ...a } } fragment a on Int { something }", "1:32")]
    [InlineData("{ dog { ... on Boolean { something } } }", "1:16")]
    [InlineData("{ dog { ... on FindDogInput { name } } }", "1:16")]
    public void Validate_Should_ReportPlaces_When_RuleIsBroken(string document, params string[] places) =>
        RuleAssert.Fails(Section, document, places);
}
