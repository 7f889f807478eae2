using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Compilation.Analysis;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Validation;

namespace GraphQLBackend.GraphQL.PersistedOperations;

/// <summary>
/// From the text of a document to operations that run, the same way for registered and free-form ones. Without limits given, the
/// defaults hold. Thread-safe.
/// </summary>
public sealed class DocumentCompiler(Schema schema, CostLimits? costLimits = null, ParserOptions? parserOptions = null)
{
    private readonly OperationCompiler _compiler = new(schema, costLimits ?? CostLimits.Default);

    /// <summary>Parses and validates; the errors have codes and locations and are empty when the document may run.</summary>
    public IReadOnlyList<IError> TryParse(string text, out DocumentNode? document)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            document = Utf8GraphQLParser.Parse(text, parserOptions);
        }
        catch (SyntaxException exception)
        {
            document = null;
            return [Describe(exception)];
        }

        return DocumentValidator.Validate(schema, document);
    }

    /// <summary>Compiles one operation of a valid document; the name may be null when there is only one.</summary>
    /// <exception cref="GraphQLException">No operation fits, or it cannot be compiled.</exception>
    public CompiledOperation Compile(DocumentNode document, string? operationName) => _compiler.Compile(document, operationName);

    private static IError Describe(SyntaxException exception) => ErrorBuilder.New()
        .SetMessage(exception.Message)
        .SetCode(exception is DocumentLimitException limit ? limit.Code : ErrorCodes.ParseFailed)
        .AddLocation(exception.Location)
        .Build();
}
