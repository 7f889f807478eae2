namespace GraphQLBackend.GraphQL.Tests.Validation.Rules;

public sealed class InputObjectRequiredFieldsRuleTests
{
    private const string Section = "5.6.4";

    [Theory]
    [InlineData("{ findDog(searchBy: { kennel: { city: \"Rome\" } }) { name } }")]
    [InlineData("{ findDog(searchBy: {}) { name } }")]
    public void Validate_Should_Pass_When_RuleIsKept(string document) => RuleAssert.Passes(Section, document);

    [Theory]
    [InlineData("{ findDog(searchBy: { kennel: { rooms: [1] } }) { name } }", "1:31")]
    public void Validate_Should_ReportPlaces_When_RuleIsBroken(string document, params string[] places) =>
        RuleAssert.Fails(Section, document, places);
}
