namespace GraphQLBackend.Schema.Errors;

/// <summary>A field of the input has a value that cannot be taken.</summary>
[ObjectType<ValidationException>]
public static partial class ValidationErrorNode
{
    /// <summary>What is wrong with the value.</summary>
    public static string GetMessage([Parent] ValidationException exception) => exception.Message;
}
