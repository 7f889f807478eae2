using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Execution;

namespace GraphQLBackend.GraphQL.Types.Outputs;

/// <summary>A nullable scalar or enum.</summary>
internal sealed class LeafOutput<T>(string typeName) : OutputShape<T>
{
    private ILeafType<T> _leaf = null!;

    internal override IType Resolve(SchemaTypes types)
    {
        _leaf = types.GetLeaf<T>(typeName);
        return (NamedType)_leaf;
    }

    internal override ValueCompleter<T> CreateCompleter(SelectionCompiler compiler, FieldSelection selection) =>
        new LeafCompleter<T>(_leaf.Write);
}
