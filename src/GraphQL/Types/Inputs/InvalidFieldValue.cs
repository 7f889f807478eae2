namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>A value that was given and refused: not missing, so that no second fault is reported for the field.</summary>
internal sealed class InvalidFieldValue() : InputFieldValue(isGiven: true)
{
    public static InvalidFieldValue Instance { get; } = new();

    public override bool IsNull => false;

    public override object? Boxed => null;
}
