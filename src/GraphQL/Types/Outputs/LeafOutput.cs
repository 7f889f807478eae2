using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Execution;

namespace GraphQLBackend.GraphQL.Types.Outputs;

/// <summary>A nullable scalar or enum.</summary>
internal sealed class LeafOutput<T>(string typeName) : OutputShape<T>
{
    private ILeafType<T> _leaf = null!;

    internal override IType Resolve(SchemaTypes types)
    {
        var type = types.Get(typeName);
        _leaf = type as ILeafType<T> ?? throw SchemaException.RuntimeTypeMismatch(typeName, typeof(T));
        return type;
    }

    internal override ValueCompleter<T> CreateCompleter(SelectionCompiler compiler, FieldSelection selection) =>
        new LeafCompleter<T>(_leaf);
}
