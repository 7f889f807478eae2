namespace GraphQLBackend.GraphQL.Tests.Validation.Rules;

public sealed class FieldsOnCorrectTypeRuleTests
{
    private const string Section = "5.3.1";

    [Theory]
    [InlineData("{ pet { name } }")]
    [InlineData("{ catOrDog { __typename ... on Pet { name } ... on Dog { barkVolume } } }")]
    [InlineData("{ __schema { types { name } } __type(name: \"Dog\") { name } }")]
    public void Validate_Should_Pass_When_RuleIsKept(string document) => RuleAssert.Passes(Section, document);

    [Theory]
    [InlineData("{ dog { ...f } } fragment f on Dog { meowVolume }", "1:38")]
    [InlineData("{ dog { ...f } } fragment f on Dog { barkVolume: kawVolume }", "1:38")]
    [InlineData("{ pet { nickname } }", "1:9")]
    [InlineData("{ catOrDog { name barkVolume } }", "1:14", "1:19")]
    [InlineData("{ dog { __schema { types { name } } } }", "1:9")]
    public void Validate_Should_ReportPlaces_When_RuleIsBroken(string document, params string[] places) =>
        RuleAssert.Fails(Section, document, places);
}
