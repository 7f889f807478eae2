using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Execution;

namespace GraphQLBackend.GraphQL.Types.Outputs;

/// <summary>A nullable list.</summary>
internal sealed class ListOutput<TList, TItem>(OutputShape<TItem> item) : OutputShape<TList>
    where TList : IReadOnlyList<TItem>
{
    internal override string? NodeTypeName => item.NodeTypeName;

    internal override IType Resolve(SchemaTypes types) => new ListType(item.Resolve(types));

    internal override ValueCompleter<TList> CreateCompleter(SelectionCompiler compiler, FieldSelection selection) =>
        new ListCompleter<TList, TItem>(item.CreateCompleter(compiler, selection));
}
