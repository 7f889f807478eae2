using GraphQLBackend.GraphQL.Execution;

namespace GraphQLBackend.GraphQL.Types.Pagination;

/// <summary>What can be wrong with paging arguments.</summary>
public static class PagingErrors
{
    /// <summary>A cursor that this list did not give out.</summary>
    public static GraphQLException InvalidCursor(string argument) =>
        Create("INVALID_CURSOR", argument, $"\"{argument}\" is not a cursor of this list in this order.");

    internal static GraphQLException BothDirections() =>
        Create("INVALID_PAGING", "first", "Give either \"first\" or \"last\", not both.");

    internal static GraphQLException Negative(string argument) =>
        Create("INVALID_PAGING", argument, $"\"{argument}\" must not be negative.");

    internal static GraphQLException TooLarge(string argument, int size) =>
        Create(ErrorCodes.PageSizeLimit, argument, $"\"{argument}\" is {size}; at most {PagingArguments.MaxPageSize} items can be asked for at once.");

    private static GraphQLException Create(string code, string argument, string message) =>
        new(ErrorBuilder.New().SetMessage(message).SetCode(code).SetExtension("argument", argument).Build());
}
