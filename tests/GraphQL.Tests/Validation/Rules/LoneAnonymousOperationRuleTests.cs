namespace GraphQLBackend.GraphQL.Tests.Validation.Rules;

public sealed class LoneAnonymousOperationRuleTests
{
    private const string Section = "5.2.3.1";

    [Theory]
    [InlineData("{ dog { name } }")]
    [InlineData("query a { dog { name } } query b { dog { name } }")]
    [InlineData("{ dog { ...f } } fragment f on Dog { name }")]
    public void Validate_Should_Pass_When_RuleIsKept(string document) => RuleAssert.Passes(Section, document);

    [Theory]
    [InlineData("{ dog { name } } query getName { dog { owner { name } } }", "1:1")]
    [InlineData("{ dog { name } } { dog { name } }", "1:1", "1:18")]
    public void Validate_Should_ReportPlaces_When_RuleIsBroken(string document, params string[] places) =>
        RuleAssert.Fails(Section, document, places);
}
