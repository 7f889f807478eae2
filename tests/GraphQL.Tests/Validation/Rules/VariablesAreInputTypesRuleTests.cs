namespace GraphQLBackend.GraphQL.Tests.Validation.Rules;

public sealed class VariablesAreInputTypesRuleTests
{
    private const string Section = "5.8.2";

    [Theory]
    [InlineData("query($a: Boolean, $b: [Boolean!], $c: FindDogInput, $d: [FindDogInput], $e: DogCommand) { dog { name } }")]
    public void Validate_Should_Pass_When_RuleIsKept(string document) => RuleAssert.Passes(Section, document);

    [Theory]
    [InlineData("query($a: Cat, $b: Dog!, $c: [Pet], $d: CatOrDog) { dog { name } }", "1:11", "1:20", "1:30", "1:41")]
    public void Validate_Should_ReportPlaces_When_RuleIsBroken(string document, params string[] places) =>
        RuleAssert.Fails(Section, document, places);
}
