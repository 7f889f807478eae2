using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Execution;

namespace GraphQLBackend.GraphQL.Types.Outputs;

/// <summary>A nullable interface or union.</summary>
internal sealed class AbstractOutput<T>(string typeName) : OutputShape<T>
    where T : class
{
    private NamedType _type = null!;

    internal override IType Resolve(SchemaTypes types)
    {
        _type = types.Get(typeName);
        return _type.IsAbstract ? _type : throw new SchemaException($"\"{typeName}\" is neither an interface nor a union.");
    }

    internal override ValueCompleter<T> CreateCompleter(SelectionCompiler compiler, FieldSelection selection) =>
        AbstractCompleter<T>.Create(compiler, _type, selection);
}
