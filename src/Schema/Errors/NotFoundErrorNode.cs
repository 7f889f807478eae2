namespace GraphQLBackend.Schema.Errors;

/// <summary>The input names something that is not there.</summary>
[ObjectType<NotFoundException>]
public static partial class NotFoundErrorNode
{
    /// <summary>What was looked for.</summary>
    public static string GetMessage([Parent] NotFoundException exception) => exception.Message;
}
