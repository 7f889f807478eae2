using System.Globalization;
using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Execution;

namespace GraphQLBackend.GraphQL.Types.Outputs;

/// <summary>A nullable global <c>ID</c>.</summary>
internal sealed class NodeIdOutput<T>(string typeName) : OutputShape<T>
    where T : notnull
{
    internal override string? NodeTypeName => typeName;

    internal override IType Resolve(SchemaTypes types) => types.Get(BuiltInScalars.IdName);

    internal override ValueCompleter<T> CreateCompleter(SelectionCompiler compiler, FieldSelection selection) =>
        new LeafCompleter<T>((value, output) => output.WriteString(new NodeId(typeName, Convert.ToString(value, CultureInfo.InvariantCulture)!).ToString()));
}
