using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Validation;

namespace GraphQLBackend.GraphQL.Tests.Validation;

public sealed class DocumentValidatorTests
{
    [Fact]
    public void Validate_Should_StopAtFive_When_OptionsAreDefault()
    {
        var errors = Validate("{ a b c d e f g }");

        Assert.Equal(5, errors.Count);
    }

    [Fact]
    public void Validate_Should_ReportEveryRule_When_SeveralAreBroken()
    {
        var errors = Validate("query($a: Int) { dog { nope } pet }");

        Assert.Equal(["5.3.1", "5.3.3", "5.8.4"], errors.Select(static error => (string)error.Extensions["rule"]!).Order());
    }

    [Theory]
    [InlineData("{ __schema { queryType { name } } }")]
    [InlineData("{ ... { t: __type(name: \"Dog\") { name } } }")]
    public void Validate_Should_RefuseIntrospection_When_ItIsSwitchedOff(string document)
    {
        var options = ValidationOptions.Default with { AllowIntrospection = false };

        var error = Assert.Single(Validate(document, options));

        Assert.Equal(ErrorCodes.IntrospectionNotAllowed, error.Code);
        Assert.Empty(Validate(document));
        Assert.Empty(Validate("{ __typename dog { __typename } }", options));
    }

    [Theory]
    [InlineData("{ dogg { name } }")]
    [InlineData("{ dog { nam } }")]
    [InlineData("{ dog { doesKnowCommand(dogComand: SIT) } }")]
    [InlineData("{ findDog(searchBy: { nam: 1 }) { name } }")]
    public void Validate_Should_SuggestNothing_When_NamesAreNearlyRight(string document) =>
        Assert.All(Validate(document), static error => Assert.DoesNotContain("did you mean", error.Message, StringComparison.OrdinalIgnoreCase));

    private static IReadOnlyList<IError> Validate(string document, ValidationOptions? options = null) =>
        DocumentValidator.Validate(SpecificationSchema.Instance, Utf8GraphQLParser.Parse(document), options);
}
