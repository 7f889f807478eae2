namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>Registers an enum of an assembly that knows nothing of GraphQL. Constants of type <typeparamref name="TEnum"/> in the static partial class
/// describe, rename or ignore the value they stand for.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class EnumTypeAttribute<TEnum>(string? name = null) : Attribute
    where TEnum : struct, Enum
{
    /// <summary>The GraphQL name; null for the CLR name of the enum.</summary>
    public string? Name { get; } = name;
}
