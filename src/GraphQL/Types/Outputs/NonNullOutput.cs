using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Execution;

namespace GraphQLBackend.GraphQL.Types.Outputs;

/// <summary>Refuses null around <paramref name="inner"/>.</summary>
internal sealed class NonNullOutput<T>(OutputShape<T> inner) : OutputShape<T>
{
    internal override string? NodeTypeName => inner.NodeTypeName;

    internal override IType Resolve(SchemaTypes types) => new NonNullType(inner.Resolve(types));

    internal override ValueCompleter<T> CreateCompleter(SelectionCompiler compiler, FieldSelection selection) =>
        new NonNullCompleter<T>(inner.CreateCompleter(compiler, selection), selection.Coordinate);
}
