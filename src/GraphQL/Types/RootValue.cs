namespace GraphQLBackend.GraphQL.Types;

/// <summary>The parent of root fields.</summary>
public sealed class RootValue
{
    private RootValue()
    {
    }

    /// <summary>The only one.</summary>
    public static RootValue Instance { get; } = new();
}
