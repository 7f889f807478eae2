using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Execution;

namespace GraphQLBackend.GraphQL.Types.Outputs;

/// <summary>
/// How a runtime value of type <typeparamref name="T"/> completes as an output type of the schema (specification 6.4.3).
/// Made by <see cref="Output"/>; a shape is nullable unless wrapped by <see cref="Output.NonNull{T}"/>.
/// </summary>
public abstract class OutputShape<T>
{
    /// <summary>The type of whose global ids the values are the raw part; null where they are what clients see.</summary>
    internal virtual string? NodeTypeName => null;

    internal abstract IType Resolve(SchemaTypes types);

    internal abstract ValueCompleter<T> CreateCompleter(SelectionCompiler compiler, FieldSelection selection);
}
