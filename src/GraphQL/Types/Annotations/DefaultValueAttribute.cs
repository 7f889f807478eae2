namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>The default of an argument or input field, where C# cannot state it.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class DefaultValueAttribute(object? value) : Attribute
{
    /// <summary>A number, a truth value, a string, an enum value or an array of them.</summary>
    public object? Value { get; } = value;
}
