using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Validation;

/// <summary>Validates executable documents by all rules of specification 5. Thread-safe.</summary>
public static class DocumentValidator
{
    /// <summary>
    /// The errors of <paramref name="document"/>, empty when it is valid. Each has the code <c>GRAPHQL_VALIDATION_FAILED</c> or one of
    /// <see cref="ValidationLimitCodes"/>, and the section of the broken rule as <c>extensions.rule</c>.
    /// </summary>
    public static IReadOnlyList<IError> Validate(Schema schema, DocumentNode document, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(document);
        var context = new ValidationContext(schema, document, options ?? ValidationOptions.Default);
        Validate(context);
        return context.Errors;
    }

    internal static void Validate(ValidationContext context)
    {
        FragmentLimit.Check(context);
        if (!context.IsStopped)
        {
            new DocumentWalker(context, ValidationRules.Create(context)).Walk();
        }
    }
}
