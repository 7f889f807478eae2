namespace GraphQLBackend.GraphQL.Tests.Validation.Rules;

public sealed class KnownTypeNamesRuleTests
{
    private const string Section = "5.5.1.2";

    [Theory]
    [InlineData("{ dog { ...a } } fragment a on Dog { name }")]
    [InlineData("query($a: Boolean, $b: [FindDogInput!]!) { dog { name } }")]
    [InlineData("{ dog { ... @include(if: true) { name } } }")]
    public void Validate_Should_Pass_When_RuleIsKept(string document) => RuleAssert.Passes(Section, document);

    [Theory]
    [InlineData("{ dog { ...a } } fragment a on NotInSchema { name }", "1:32")]
    [InlineData("{ dog { ... on NotInSchema { name } } }", "1:16")]
    [InlineData("query($a: [NotInSchema!]) { dog { name } }", "1:12")]
    public void Validate_Should_ReportPlaces_When_RuleIsBroken(string document, params string[] places) =>
        RuleAssert.Fails(Section, document, places);
}
