using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>A field of an interface: a promise without a resolver.</summary>
public sealed class InterfaceFieldDefinition : FieldDefinition
{
    private readonly ITypeNode _type;

    /// <summary>Declares the field; <paramref name="type"/> is GraphQL source, e.g. <c>[ID!]!</c>.</summary>
    public InterfaceFieldDefinition(string name, string type, FieldOptions? options = null)
        : this(name, Utf8GraphQLParser.ParseType(type), options ?? new FieldOptions())
    {
    }

    internal InterfaceFieldDefinition(string name, ITypeNode type, FieldOptions options)
        : base(name, options) => _type = type;

    internal override void Complete(SchemaTypes types)
    {
        base.Complete(types);
        Type = types.Resolve(_type);
    }
}
