namespace GraphQLBackend.GraphQL.Tests.Validation.Rules;

public sealed class ValuesOfCorrectTypeRuleTests
{
    private const string Section = "5.6.1";

    [Theory]
    [InlineData("{ arguments { booleanArgField(booleanArg: true) floatArgField(floatArg: 1) a: floatArgField(floatArg: 1e400) intArgField(intArg: 1) idArgField(idArg: 1) stringArgField(stringArg: \"a\") } }")]
    [InlineData("{ arguments { booleanListArgField(booleanListArg: true) a: booleanListArgField(booleanListArg: [true, null]) } }")]
    [InlineData("query($search: FindDogInput = { name: \"Fido\" }) { findDog(searchBy: $search) { name } }")]
    [InlineData("{ findPet(searchBy: { dog: { name: \"x\" } }) { name } }")]
    [InlineData("{ arguments { booleanArgField(booleanArg: null) } }")]
    public void Validate_Should_Pass_When_RuleIsKept(string document) => RuleAssert.Passes(Section, document);

    [Theory]
    [InlineData("{ arguments { intArgField(intArg: \"123\") } }", "1:35")]
    [InlineData("query($s: FindDogInput = { name: 123 }) { findDog(searchBy: $s) { name } }", "1:34")]
    [InlineData("{ arguments { intArgField(intArg: 2147483648) floatArgField(floatArg: \"1\") } }", "1:35", "1:71")]
    [InlineData("{ arguments { stringArgField(stringArg: 1) idArgField(idArg: 1.5) booleanArgField(booleanArg: 0) } }", "1:41", "1:62", "1:95")]
    [InlineData("{ arguments { nonNullBooleanArgField(nonNullBooleanArg: null) } }", "1:57")]
    [InlineData("{ arguments { booleanListArgField(booleanListArg: [1, \"a\"]) } }", "1:52", "1:55")]
    [InlineData("{ dog { doesKnowCommand(dogCommand: MEOW) a: doesKnowCommand(dogCommand: \"SIT\") } }", "1:37", "1:74")]
    [InlineData("{ findDog(searchBy: \"Fido\") { name } }", "1:21")]
    [InlineData("{ findPet(searchBy: {}) { name } a: findPet(searchBy: { dog: null }) { name } }", "1:21", "1:55")]
    [InlineData("{ findPet(searchBy: { cat: { name: \"a\" }, dog: { name: \"b\" } }) { name } }", "1:21")]
    public void Validate_Should_ReportPlaces_When_RuleIsBroken(string document, params string[] places) =>
        RuleAssert.Fails(Section, document, places);
}
