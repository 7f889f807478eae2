namespace GraphQLBackend.GraphQL.Tests.Validation.Rules;

public sealed class NoFragmentCyclesRuleTests
{
    private const string Section = "5.5.2.2";

    [Theory]
    [InlineData("{ dog { ...a ...b } } fragment a on Dog { ...b } fragment b on Dog { name }")]
    [InlineData("{ dog { ...a } } fragment a on Dog { owner { ...b } } fragment b on Human { name }")]
    public void Validate_Should_Pass_When_RuleIsKept(string document) => RuleAssert.Passes(Section, document);

    [Theory]
    [InlineData("{ dog { ...a } } fragment a on Dog { name ...b } fragment b on Dog { barkVolume ...a }", "1:43 1:81")]
    [InlineData("{ dog { ...d } } fragment d on Dog { name owner { ...o } } fragment o on Human { name pets { ...d } }", "1:51 1:94")]
    [InlineData("fragment a on Dog { ...a }", "1:21")]
    public void Validate_Should_ReportPlaces_When_RuleIsBroken(string document, params string[] places) =>
        RuleAssert.Fails(Section, document, places);
}
