namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>Public static members of the static partial class become fields of the object type of <typeparamref name="T"/>, or replace the field of that name.
/// Registers the properties of <typeparamref name="T"/> as well, unless it carries <see cref="ObjectTypeAttribute"/> itself.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ObjectTypeAttribute<T>(string? name = null) : Attribute
{
    /// <summary>The GraphQL name; null for that of <typeparamref name="T"/>. Only for a type that does not name itself.</summary>
    public string? Name { get; } = name;

    /// <summary>Whether only the members of the class become fields, and none of the properties of <typeparamref name="T"/>. Default: no.</summary>
    public bool BindFieldsExplicitly { get; set; }
}
