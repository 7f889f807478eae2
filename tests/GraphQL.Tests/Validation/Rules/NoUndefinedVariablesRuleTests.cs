namespace GraphQLBackend.GraphQL.Tests.Validation.Rules;

public sealed class NoUndefinedVariablesRuleTests
{
    private const string Section = "5.8.3";

    [Theory]
    [InlineData("query($a: Boolean) { dog { isHouseTrained(atOtherHomes: $a) } }")]
    [InlineData("query($a: Boolean) { dog { ...f } } fragment f on Dog { isHouseTrained(atOtherHomes: $a) }")]
    public void Validate_Should_Pass_When_RuleIsKept(string document) => RuleAssert.Passes(Section, document);

    [Theory]
    [InlineData("query q { dog { isHouseTrained(atOtherHomes: $a) } }", "1:46 1:1")]
    [InlineData("query q { dog { ...f } } fragment f on Dog { ...g } fragment g on Dog { isHouseTrained(atOtherHomes: $a) }", "1:102 1:1")]
    [InlineData("query a($a: Boolean) { dog { ...f } } query b { dog { ...f } } fragment f on Dog { isHouseTrained(atOtherHomes: $a) }", "1:113 1:39")]
    [InlineData("{ findDog(searchBy: { kennel: { city: $c, rooms: [$r] } }) @include(if: $i) { name } }", "1:39 1:1", "1:51 1:1", "1:73 1:1")]
    public void Validate_Should_ReportPlaces_When_RuleIsBroken(string document, params string[] places) =>
        RuleAssert.Fails(Section, document, places);
}
