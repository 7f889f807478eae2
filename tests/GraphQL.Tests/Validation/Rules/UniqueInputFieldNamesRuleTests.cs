namespace GraphQLBackend.GraphQL.Tests.Validation.Rules;

public sealed class UniqueInputFieldNamesRuleTests
{
    private const string Section = "5.6.3";

    [Theory]
    [InlineData("{ findDog(searchBy: { name: \"Fido\", kennel: { city: \"Rome\" } }) { name } }")]
    public void Validate_Should_Pass_When_RuleIsKept(string document) => RuleAssert.Passes(Section, document);

    [Theory]
    [InlineData("{ findDog(searchBy: { name: \"Fido\", name: \"Rex\" }) { name } }", "1:23 1:37")]
    [InlineData("query($a: FindDogInput = { owner: \"a\", owner: \"b\" }) { findDog(searchBy: $a) { name } }", "1:28 1:40")]
    public void Validate_Should_ReportPlaces_When_RuleIsBroken(string document, params string[] places) =>
        RuleAssert.Fails(Section, document, places);
}
