namespace GraphQLBackend.GraphQL.Execution;

/// <summary>Asks values of any type whether they are null. Unlike <c>is null</c> it never boxes, optimised or not.</summary>
internal static class Null<T>
{
    private static readonly bool s_exists = default(T) is null;

    public static bool Is(T value) => s_exists && value is null;
}
