namespace GraphQLBackend.GraphQL.Tests.Validation.Rules;

public sealed class SingleFieldSubscriptionsRuleTests
{
    private const string Section = "5.2.4.1";

    [Theory]
    [InlineData("subscription sub { newMessage { body sender } }")]
    [InlineData("subscription sub { ...f } fragment f on Subscription { newMessage { body sender } }")]
    [InlineData("subscription sub { newMessage { body @skip(if: true) } }")]
    [InlineData("query { dog { name } pet { name } }")]
    public void Validate_Should_Pass_When_RuleIsKept(string document) => RuleAssert.Passes(Section, document);

    [Theory]
    [InlineData("subscription sub { newMessage { body } disallowedSecondRootField }", "1:40")]
    [InlineData("subscription sub { ...f } fragment f on Subscription { newMessage { body } disallowedSecondRootField }", "1:76")]
    [InlineData("subscription sub { __typename }", "1:20")]
    [InlineData("subscription sub { ...f } fragment f on Query { dog { name } }", "1:18")]
    [InlineData("subscription sub { ...missing }", "1:18")]
    [InlineData("subscription sub($b: Boolean!) { newMessage @include(if: $b) { body } disallowedSecondRootField @skip(if: $b) }", "1:71", "1:45 1:97")]
    public void Validate_Should_ReportPlaces_When_RuleIsBroken(string document, params string[] places) =>
        RuleAssert.Fails(Section, document, places);
}
