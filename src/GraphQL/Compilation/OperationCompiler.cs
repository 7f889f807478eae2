using GraphQLBackend.GraphQL.Compilation.Analysis;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Compilation;

/// <summary>Compiles operations of validated documents; without <paramref name="limits"/> of any depth and cost.</summary>
public sealed class OperationCompiler(Schema schema, CostLimits? limits = null)
{
    /// <summary>GetOperation (specification 6.1): <paramref name="operationName"/> may be null or empty when there is only one.</summary>
    /// <exception cref="GraphQLException">No operation fits, the schema has no such root, or the operation exceeds a limit in every request.</exception>
    public CompiledOperation Compile(DocumentNode document, string? operationName)
    {
        ArgumentNullException.ThrowIfNull(document);
        var operation = GetOperation(document, operationName);
        if (schema.GetRootType(operation.Operation) is null)
        {
            throw Unresolved($"The schema has no {operation.Operation.ToString().ToLowerInvariant()} type.");
        }

        try
        {
            return new CompiledOperation(schema, document, operation, limits);
        }
        catch (LeafCoercionException exception)
        {
            throw new GraphQLException(ErrorBuilder.New().SetMessage(exception.Message).SetCode(ErrorCodes.ValidationFailed).Build());
        }
    }

    private static OperationDefinitionNode GetOperation(DocumentNode document, string? operationName)
    {
        var operations = document.Definitions.OfType<OperationDefinitionNode>().ToList();
        if (string.IsNullOrEmpty(operationName))
        {
            return operations.Count switch
            {
                0 => throw Unresolved("The document contains no operation."),
                1 => operations[0],
                _ => throw Unresolved("The document contains several operations: give \"operationName\"."),
            };
        }

        return operations.Find(operation => operation.Name?.Value == operationName)
            ?? throw Unresolved($"The document contains no operation named {Excerpt.Quote(operationName)}.");
    }

    private static GraphQLException Unresolved(string message) =>
        new(ErrorBuilder.New().SetMessage(message).SetCode(ErrorCodes.OperationResolutionFailure).Build());
}
