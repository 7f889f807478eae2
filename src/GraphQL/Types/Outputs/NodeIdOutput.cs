using System.Globalization;
using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Execution;

namespace GraphQLBackend.GraphQL.Types.Outputs;

/// <summary>A nullable global <c>ID</c>.</summary>
internal sealed class NodeIdOutput<T>(string typeName) : OutputShape<T>
    where T : notnull
{
    internal override IType Resolve(SchemaTypes types) => types.Get(BuiltInScalars.IdName);

    internal override ValueCompleter<T> CreateCompleter(SelectionCompiler compiler, FieldSelection selection) => new Completer(typeName);

    private sealed class Completer(string typeName) : ValueCompleter<T>
    {
        public override bool Complete(OperationContext context, T value)
        {
            if (value is null)
            {
                context.Output.WriteNull();
                return true;
            }

            var rawId = Convert.ToString(value, CultureInfo.InvariantCulture)!;
            context.Output.WriteString(new NodeId(typeName, rawId).ToString());
            return true;
        }
    }
}
