namespace GraphQLBackend.GraphQL.Tests.Validation.Rules;

public sealed class KnownDirectivesLocationRuleTests
{
    private const string Section = "5.7.2";

    [Theory]
    [InlineData("{ dog @skip(if: true) { ... @include(if: false) { name } } }")]
    public void Validate_Should_Pass_When_RuleIsKept(string document) => RuleAssert.Passes(Section, document);

    [Theory]
    [InlineData("query @skip(if: $foo) { dog { name } }", "1:7")]
    [InlineData("query($a: Int @include(if: true)) { dog { name } }", "1:15")]
    [InlineData("{ dog { ...f @tag(name: \"a\") } } fragment f on Dog @skip(if: true) { name }", "1:14", "1:52")]
    public void Validate_Should_ReportPlaces_When_RuleIsBroken(string document, params string[] places) =>
        RuleAssert.Fails(Section, document, places);
}
