using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types.Sdl;
using GraphQLBackend.GraphQL.Validation;

namespace GraphQLBackend.GraphQL.Tests.Validation.Rules;

public sealed class KnownOperationTypesRuleTests
{
    private const string Section = "5.2.1.1";

    [Theory]
    [InlineData("query { dog { name } }")]
    [InlineData("mutation { addPet(pet: { cat: { name: \"x\" } }) { name } }")]
    [InlineData("subscription { newMessage { body } }")]
    public void Validate_Should_Pass_When_RuleIsKept(string document) => RuleAssert.Passes(Section, document);

    [Theory]
    [InlineData("mutation { a }")]
    [InlineData("subscription { a { b } }")]
    public void Validate_Should_ReportOnlyTheOperation_When_SchemaHasNoRootType(string document)
    {
        var schema = SdlSchemaBuilder.Build("type Query { a: Int }");

        var errors = DocumentValidator.Validate(schema, Utf8GraphQLParser.Parse(document));

        Assert.Equal(Section, Assert.Single(errors).Extensions["rule"]);
    }
}
