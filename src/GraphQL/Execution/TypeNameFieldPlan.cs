using System.Text;
using GraphQLBackend.GraphQL.Compilation;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary><c>__typename</c>: a constant once the object type is known.</summary>
internal sealed class TypeNameFieldPlan<TParent>(FieldSelection selection, string typeName) : FieldPlan<TParent>(selection)
{
    private readonly byte[] _value = Encoding.UTF8.GetBytes($"\"{typeName}\"");

    public override bool RequiresColumn => false;

    public override bool Complete(OperationContext context, TParent parent, int row, SetState<TParent>? state, bool isFirst)
    {
        WriteName(context, isFirst);
        context.Output.WriteRaw(_value);
        return true;
    }
}
