namespace GraphQLBackend.GraphQL.Tests.Validation.Rules;

public sealed class OverlappingFieldsCanBeMergedRuleTests
{
    private const string Section = "5.3.2";

    [Theory]
    [InlineData("{ dog { name name } }")]
    [InlineData("{ dog { otherName: name otherName: name } }")]
    [InlineData("{ dog { ...a ...a } } fragment a on Dog { isHouseTrained(atOtherHomes: true) isHouseTrained(atOtherHomes: true) }")]
    [InlineData("query($b: Boolean) { dog { isHouseTrained(atOtherHomes: $b) isHouseTrained(atOtherHomes: $b) } }")]
    [InlineData("{ pet { ... on Dog { volume: barkVolume } ... on Cat { volume: meowVolume } } }")]
    [InlineData("{ pet { ... on Dog { doesKnowCommand(dogCommand: SIT) } ... on Cat { doesKnowCommand(catCommand: JUMP) } } }")]
    [InlineData("{ findDog(searchBy: { name: \"a\", owner: \"b\" }) { name } findDog(searchBy: { owner: \"b\", name: \"a\" }) { name } }")]
    public void Validate_Should_Pass_When_RuleIsKept(string document) => RuleAssert.Passes(Section, document);

    [Theory]
    [InlineData("{ dog { name: nickname name } }", "1:9 1:24")]
    [InlineData("{ dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: HEEL) } }", "1:9 1:42")]
    [InlineData("query($c: DogCommand!) { dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: $c) } }", "1:32 1:65")]
    [InlineData("{ dog { isHouseTrained(atOtherHomes: true) isHouseTrained } }", "1:9 1:44")]
    [InlineData("{ pet { ... on Dog { someValue: nickname } ... on Cat { someValue: meowVolume } } }", "1:22 1:57")]
    [InlineData("{ dog { owner { n: name } ...f } } fragment f on Dog { owner { n: pets { name } } }", "1:9 1:17 1:56 1:64")]
    public void Validate_Should_ReportPlaces_When_RuleIsBroken(string document, params string[] places) =>
        RuleAssert.Fails(Section, document, places);
}
