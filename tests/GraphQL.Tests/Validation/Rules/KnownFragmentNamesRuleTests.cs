namespace GraphQLBackend.GraphQL.Tests.Validation.Rules;

public sealed class KnownFragmentNamesRuleTests
{
    private const string Section = "5.5.2.1";

    [Theory]
    [InlineData("{ dog { ...a } } fragment a on Dog { name }")]
    public void Validate_Should_Pass_When_RuleIsKept(string document) => RuleAssert.Passes(Section, document);

    [Theory]
    [InlineData("{ dog { ...undefinedFragment } }", "1:12")]
    public void Validate_Should_ReportPlaces_When_RuleIsBroken(string document, params string[] places) =>
        RuleAssert.Fails(Section, document, places);
}
