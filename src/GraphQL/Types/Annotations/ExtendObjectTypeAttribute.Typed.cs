namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>Public static members of the static partial class become fields of the object type of <typeparamref name="T"/>, which is registered elsewhere.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ExtendObjectTypeAttribute<T> : Attribute;
