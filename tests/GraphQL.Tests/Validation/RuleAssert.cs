using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Validation;

namespace GraphQLBackend.GraphQL.Tests.Validation;

/// <summary>Asserts what one rule says of a document, whatever the other rules say.</summary>
internal static class RuleAssert
{
    public static void Passes(string section, string document) => Assert.Empty(Errors(section, document));

    /// <param name="section">The rule's section of the specification.</param>
    /// <param name="document">The document.</param>
    /// <param name="places">The locations of each error, those of one error with a blank between them.</param>
    public static void Fails(string section, string document, params string[] places)
    {
        var errors = Errors(section, document);

        Assert.Equal(places.Order(), errors.Select(static error => string.Join(' ', error.Locations)).Order());
        Assert.All(errors, static error => Assert.Equal(ErrorCodes.ValidationFailed, error.Code));
        Assert.All(errors, static error => Assert.EndsWith(".", error.Message, StringComparison.Ordinal));
    }

    private static List<IError> Errors(string section, string document) =>
    [
        .. DocumentValidator.Validate(SpecificationSchema.Instance, Utf8GraphQLParser.Parse(document), ValidationOptions.Unlimited)
            .Where(error => (string?)error.Extensions["rule"] == section),
    ];
}
