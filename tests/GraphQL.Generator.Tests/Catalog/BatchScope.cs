namespace GraphQLBackend.GraphQL.Generator.Tests.Catalog;

/// <summary>A scoped service: one per batch.</summary>
public sealed class BatchScope : IDisposable
{
    private static int s_disposed;

    public static int Disposed => s_disposed;

    public void Dispose() => Interlocked.Increment(ref s_disposed);
}
