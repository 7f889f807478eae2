using System.ComponentModel;

namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>Written by the generator, so that referencing assemblies know the GraphQL names of scalars and of types registered for others.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class DeclaredTypeAttribute(Type type, string name, params string[] values) : Attribute
{
    /// <summary>The class of a scalar, an enum or the runtime type of an object.</summary>
    public Type Type { get; } = type;

    /// <summary>The GraphQL name.</summary>
    public string Name { get; } = name;

    /// <summary>The values of an enum as <c>ClrName=GRAPHQL_NAME</c>.</summary>
    public IReadOnlyList<string> Values { get; } = values;
}
