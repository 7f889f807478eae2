using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>Completes a scalar or enum.</summary>
internal sealed class LeafCompleter<T>(ILeafType<T> leaf) : ValueCompleter<T>
{
    public override bool Complete(OperationContext context, T value)
    {
        if (value is null)
        {
            context.Output.WriteNull();
            return true;
        }

        var mark = context.Output.Position;
        try
        {
            leaf.Write(value, context.Output);
        }
        catch (Exception exception)
        {
            context.Output.Rewind(mark);
            return context.Fail(exception);
        }

        return true;
    }
}
