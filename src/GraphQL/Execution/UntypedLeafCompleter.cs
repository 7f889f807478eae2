using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>Completes a scalar or enum from a boxed value.</summary>
internal sealed class UntypedLeafCompleter(IBoxedLeafType leaf) : ValueCompleter<object?>
{
    public override bool Complete(OperationContext context, object? value)
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
