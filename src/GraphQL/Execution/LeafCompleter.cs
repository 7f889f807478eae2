namespace GraphQLBackend.GraphQL.Execution;

/// <summary>Completes a scalar or enum.</summary>
/// <param name="write">Result coercion of a value that is not null.</param>
internal sealed class LeafCompleter<T>(Action<T, Utf8JsonBuffer> write) : ValueCompleter<T>
{
    public override bool Complete(OperationContext context, T value)
    {
        if (Null<T>.Is(value))
        {
            context.Output.WriteNull();
            return true;
        }

        var mark = context.Output.Position;
        try
        {
            write(value, context.Output);
        }
        catch (Exception exception) when (exception is not ResponseSizeException)
        {
            context.Output.Rewind(mark);
            return context.Fail(exception);
        }

        return true;
    }
}
