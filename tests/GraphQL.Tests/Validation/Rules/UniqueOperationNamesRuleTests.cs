namespace GraphQLBackend.GraphQL.Tests.Validation.Rules;

public sealed class UniqueOperationNamesRuleTests
{
    private const string Section = "5.2.2.1";

    [Theory]
    [InlineData("query getDogName { dog { name } } query getOwnerName { dog { owner { name } } }")]
    [InlineData("{ dog { name } } { dog { name } }")]
    public void Validate_Should_Pass_When_RuleIsKept(string document) => RuleAssert.Passes(Section, document);

    [Theory]
    [InlineData("query getName { dog { name } } query getName { dog { owner { name } } }", "1:7 1:38")]
    [InlineData("query dogOperation { dog { name } } mutation dogOperation { addPet(pet: {}) { name } }", "1:7 1:46")]
    public void Validate_Should_ReportPlaces_When_RuleIsBroken(string document, params string[] places) =>
        RuleAssert.Fails(Section, document, places);
}
