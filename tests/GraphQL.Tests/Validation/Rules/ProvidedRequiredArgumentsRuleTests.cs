namespace GraphQLBackend.GraphQL.Tests.Validation.Rules;

public sealed class ProvidedRequiredArgumentsRuleTests
{
    private const string Section = "5.4.3";

    [Theory]
    [InlineData("{ arguments { booleanArgField(booleanArg: true) nonNullBooleanArgField(nonNullBooleanArg: true) } }")]
    [InlineData("{ arguments { booleanArgField optionalNonNullBooleanArgField } }")]
    public void Validate_Should_Pass_When_RuleIsKept(string document) => RuleAssert.Passes(Section, document);

    [Theory]
    [InlineData("{ arguments { nonNullBooleanArgField } }", "1:15")]
    [InlineData("{ arguments { multipleRequirements } }", "1:15", "1:15")]
    [InlineData("{ dog @skip { name } }", "1:7")]
    public void Validate_Should_ReportPlaces_When_RuleIsBroken(string document, params string[] places) =>
        RuleAssert.Fails(Section, document, places);
}
