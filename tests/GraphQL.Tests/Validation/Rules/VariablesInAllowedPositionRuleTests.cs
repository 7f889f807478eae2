namespace GraphQLBackend.GraphQL.Tests.Validation.Rules;

public sealed class VariablesInAllowedPositionRuleTests
{
    private const string Section = "5.8.5";

    [Theory]
    [InlineData("query($b: Boolean!) { arguments { booleanArgField(booleanArg: $b) } }")]
    [InlineData("query($l: [Boolean!]) { booleanList(booleanListArg: $l) }")]
    [InlineData("query($b: Boolean) { arguments { optionalNonNullBooleanArgField(optionalBooleanArg: $b) } }")]
    [InlineData("query($b: Boolean = true) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $b) } }")]
    [InlineData("query($d: DogInput!) { findPet(searchBy: { dog: $d }) { name } }")]
    [InlineData("mutation($d: DogInput) { addPet(pet: { dog: $d }) { name } }")]
    [InlineData("query($n: Int!) { findDog(searchBy: { limit: $n, kennel: { city: \"x\", rooms: [1, $n] } }) { name } }")]
    public void Validate_Should_Pass_When_RuleIsKept(string document) => RuleAssert.Passes(Section, document);

    [Theory]
    [InlineData("query($i: Int) { arguments { booleanArgField(booleanArg: $i) } }", "1:7 1:58")]
    [InlineData("query($l: [Boolean]) { arguments { booleanArgField(booleanArg: $l) } }", "1:7 1:64")]
    [InlineData("query($b: Boolean) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $b) } }", "1:7 1:76")]
    [InlineData("query($l: [Boolean]) { arguments { nonNullBooleanListField(nonNullBooleanListArg: $l) } }", "1:7 1:83")]
    [InlineData("query($b: Boolean = null) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $b) } }", "1:7 1:83")]
    [InlineData("query($d: DogInput) { findPet(searchBy: { dog: $d }) { name } }", "1:7 1:48")]
    [InlineData("query($d: DogInput = { name: \"x\" }) { findPet(searchBy: { dog: $d }) { name } }", "1:7 1:64")]
    public void Validate_Should_ReportPlaces_When_RuleIsBroken(string document, params string[] places) =>
        RuleAssert.Fails(Section, document, places);
}
