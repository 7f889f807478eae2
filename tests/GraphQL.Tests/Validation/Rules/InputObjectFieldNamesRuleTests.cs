namespace GraphQLBackend.GraphQL.Tests.Validation.Rules;

public sealed class InputObjectFieldNamesRuleTests
{
    private const string Section = "5.6.2";

    [Theory]
    [InlineData("{ findDog(searchBy: { name: \"Fido\" }) { name } }")]
    public void Validate_Should_Pass_When_RuleIsKept(string document) => RuleAssert.Passes(Section, document);

    [Theory]
    [InlineData("{ findDog(searchBy: { favoriteCookieFlavor: \"Bacon\", kennel: { city: \"a\", street: 1 } }) { name } }", "1:23", "1:75")]
    public void Validate_Should_ReportPlaces_When_RuleIsBroken(string document, params string[] places) =>
        RuleAssert.Fails(Section, document, places);
}
