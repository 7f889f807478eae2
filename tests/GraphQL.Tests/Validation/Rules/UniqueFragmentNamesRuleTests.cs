namespace GraphQLBackend.GraphQL.Tests.Validation.Rules;

public sealed class UniqueFragmentNamesRuleTests
{
    private const string Section = "5.5.1.1";

    [Theory]
    [InlineData("{ dog { ...a ...b } } fragment a on Dog { name } fragment b on Dog { owner { name } }")]
    public void Validate_Should_Pass_When_RuleIsKept(string document) => RuleAssert.Passes(Section, document);

    [Theory]
    [InlineData("{ dog { ...a } } fragment a on Dog { name } fragment a on Dog { owner { name } }", "1:27 1:54")]
    public void Validate_Should_ReportPlaces_When_RuleIsBroken(string document, params string[] places) =>
        RuleAssert.Fails(Section, document, places);
}
