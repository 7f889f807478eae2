using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Execution;

namespace GraphQLBackend.GraphQL.Types.Outputs;

/// <summary>A nullable object.</summary>
internal sealed class ObjectOutput<T>(string typeName) : OutputShape<T>
{
    private ObjectType<T> _type = null!;

    internal override IType Resolve(SchemaTypes types)
    {
        var type = types.Get(typeName);
        return _type = type as ObjectType<T> ?? throw SchemaException.RuntimeTypeMismatch(typeName, typeof(T));
    }

    internal override ValueCompleter<T> CreateCompleter(SelectionCompiler compiler, FieldSelection selection) =>
        new ObjectBranch<T, T>(_type.CreatePlan(compiler, selection));
}
