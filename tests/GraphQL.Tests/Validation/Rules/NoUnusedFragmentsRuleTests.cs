namespace GraphQLBackend.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedFragmentsRuleTests
{
    private const string Section = "5.5.1.4";

    [Theory]
    [InlineData("{ dog { ...a } } fragment a on Dog { ...b } fragment b on Dog { name }")]
    public void Validate_Should_Pass_When_RuleIsKept(string document) => RuleAssert.Passes(Section, document);

    [Theory]
    [InlineData("fragment nameFragment on Dog { name } { dog { name } }", "1:1")]
    [InlineData("{ dog { name } } fragment a on Dog { ...b } fragment b on Dog { ...a }", "1:18", "1:45")]
    public void Validate_Should_ReportPlaces_When_RuleIsBroken(string document, params string[] places) =>
        RuleAssert.Fails(Section, document, places);
}
