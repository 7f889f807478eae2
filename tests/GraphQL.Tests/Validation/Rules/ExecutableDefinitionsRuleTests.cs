namespace GraphQLBackend.GraphQL.Tests.Validation.Rules;

public sealed class ExecutableDefinitionsRuleTests
{
    private const string Section = "5.1.1";

    [Theory]
    [InlineData("{ dog { name } }")]
    [InlineData("query q { dog { ...f } } fragment f on Dog { name }")]
    public void Validate_Should_Pass_When_RuleIsKept(string document) => RuleAssert.Passes(Section, document);

    [Theory]
    [InlineData("{ dog { name } } extend type Dog { color: String }", "1:18")]
    [InlineData("type T { a: Int } scalar S { dog { name } }", "1:1", "1:19")]
    public void Validate_Should_ReportPlaces_When_RuleIsBroken(string document, params string[] places) =>
        RuleAssert.Fails(Section, document, places);
}
