using GraphQLBackend.GraphQL.Execution;

namespace GraphQLBackend.GraphQL.Compilation;

/// <summary>
/// Counts the fields of an operation once its fragments are expanded over all object types: they multiply, which documents alone do not show.
/// </summary>
internal sealed class FieldBudget
{
    private const int MaxFields = 20_000;

    /// <summary>Fields so far.</summary>
    public int Count { get; private set; }

    /// <summary>The number of the next field, from 0.</summary>
    /// <exception cref="GraphQLException">There are too many.</exception>
    public int Next()
    {
        return Count < MaxFields
            ? Count++
            : throw new GraphQLException(ErrorBuilder.New()
                .SetMessage($"The operation selects more than {MaxFields} fields once its fragments are expanded.")
                .SetCode(ErrorCodes.FieldsLimit)
                .SetExtension("limit", MaxFields)
                .Build());
    }
}
