using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Execution;

namespace GraphQLBackend.GraphQL.Types.Outputs;

/// <summary>A value type that may be null.</summary>
internal sealed class NullableValueOutput<T>(OutputShape<T> inner) : OutputShape<T?>
    where T : struct
{
    internal override string? NodeTypeName => inner.NodeTypeName;

    internal override IType Resolve(SchemaTypes types) => inner.Resolve(types);

    internal override ValueCompleter<T?> CreateCompleter(SelectionCompiler compiler, FieldSelection selection) =>
        new NullableValueCompleter<T>(inner.CreateCompleter(compiler, selection));
}
