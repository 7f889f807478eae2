using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Outputs;

/// <summary>
/// Any output type, completed from boxed values: leaves as their type writes them, lists from <see cref="IReadOnlyList{T}"/> of boxed values,
/// objects as they are.
/// </summary>
internal sealed class UntypedOutput(ITypeNode node) : OutputShape<object?>
{
    private IType _type = null!;

    internal override IType Resolve(SchemaTypes types) => _type = types.Resolve(node);

    internal override ValueCompleter<object?> CreateCompleter(SelectionCompiler compiler, FieldSelection selection) =>
        CreateCompleter(_type, compiler, selection);

    private static ValueCompleter<object?> CreateCompleter(IType type, SelectionCompiler compiler, FieldSelection selection)
    {
        return type switch
        {
            NonNullType => new NonNullCompleter<object?>(CreateCompleter(type.NullableType, compiler, selection), selection.Coordinate),
            ListType list => new UntypedListCompleter(CreateCompleter(list.ItemType, compiler, selection)),
            ObjectType objectType => objectType.CreateBranch<object?>(compiler, selection),
            NamedType { IsAbstract: true } contract => AbstractCompleter<object?>.Create(compiler, contract, selection),
            _ => new LeafCompleter<object?>(((IBoxedLeafType)type).Write!),
        };
    }
}
