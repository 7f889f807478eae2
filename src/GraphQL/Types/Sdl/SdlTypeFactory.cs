using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types.Inputs;
using GraphQLBackend.GraphQL.Types.Outputs;

namespace GraphQLBackend.GraphQL.Types.Sdl;

/// <summary>Makes types from their definitions in SDL.</summary>
internal sealed class SdlTypeFactory(SdlSchemaOptions options)
{
    private readonly IUntypedResolver _resolver = options.Resolver;

    /// <summary>The type, or null for a built-in scalar, which every schema has.</summary>
    public NamedType? Create(SdlTypeParts parts)
    {
        NamedType? type = parts.Definition switch
        {
            ScalarTypeDefinitionNode => BuiltInScalars.Contains(parts.Name) ? null : CreateScalar(parts),
            ObjectTypeDefinitionNode => CreateObject(parts),
            InterfaceTypeDefinitionNode => CreateInterface(parts),
            UnionTypeDefinitionNode => CreateUnion(parts),
            EnumTypeDefinitionNode => CreateEnum(parts),
            _ => CreateInputObject(parts),
        };
        type?.AppliedDirectives.AddRange(SdlDirectives.Applied(parts.Directives));
        return type;
    }

    public static InputField CreateInput(InputValueDefinitionNode node)
    {
        var definition = new InputValueDefinition<object?>(node.Name.Value, new UntypedInput(node.Type), node.DefaultValue)
        {
            Description = node.Description?.Value,
            DeprecationReason = SdlDirectives.DeprecationReason(node.Directives),
        };
        definition.AppliedDirectives.AddRange(SdlDirectives.Applied(node.Directives));
        return new InputField<object?>(definition);
    }

    private ScalarType CreateScalar(SdlTypeParts parts)
    {
        var scalar = options.Scalars.FirstOrDefault(scalar => scalar.Name == parts.Name) ?? new UntypedScalarType(parts.Name);
        scalar.Description = parts.Description ?? scalar.Description;
        scalar.SpecifiedBy = SdlDirectives.SpecifiedBy(parts.Directives) ?? scalar.SpecifiedBy;
        return scalar;
    }

    private ObjectType<object> CreateObject(SdlTypeParts parts)
    {
        var type = new ObjectType<object>(parts.Name) { Description = parts.Description };
        type.InterfaceNames.AddRange(parts.Interfaces);
        type.FieldList.AddRange(parts.Fields.Select(field => CreateField(parts.Name, field)));
        return type;
    }

    private FieldDefinition<object, object?> CreateField(string typeName, FieldDefinitionNode node)
    {
        FieldDefinition<object, object?> field = null!;
        var isAsync = _resolver.IsAsync(typeName, node.Name.Value);
        field = new FieldDefinition<object, object?>(
            node.Name.Value,
            new UntypedOutput(node.Type),
            CreateOptions(node) with { EventStream = new EventStream("resolver", context => _resolver.SubscribeAsync(field, context)) },
            isAsync ? null : (parent, context) => _resolver.Resolve(parent, field, context),
            isAsync ? (parent, context) => _resolver.ResolveAsync(parent, field, context) : null);
        field.AppliedDirectives.AddRange(SdlDirectives.Applied(node.Directives));
        return field;
    }

    private InterfaceType CreateInterface(SdlTypeParts parts) =>
        new(parts.Name, parts.Description, [.. parts.Fields.Select(CreateInterfaceField)], [.. parts.Interfaces])
        {
            ResolveType = _resolver.ResolveType,
        };

    private static InterfaceFieldDefinition CreateInterfaceField(FieldDefinitionNode node)
    {
        var field = new InterfaceFieldDefinition(node.Name.Value, node.Type, CreateOptions(node));
        field.AppliedDirectives.AddRange(SdlDirectives.Applied(node.Directives));
        return field;
    }

    private static FieldOptions CreateOptions(FieldDefinitionNode node) => new()
    {
        Description = node.Description?.Value,
        DeprecationReason = SdlDirectives.DeprecationReason(node.Directives),
        Arguments = SdlMembers.CreateInputs(node.Arguments),
        NeedsContext = true,
    };

    private UnionType CreateUnion(SdlTypeParts parts) =>
        new(parts.Name, parts.Description, [.. parts.Members]) { ResolveType = _resolver.ResolveType };

    private static EnumType<string> CreateEnum(SdlTypeParts parts) =>
        new(parts.Name, parts.Description, [.. parts.Values.Select(CreateEnumValue)]);

    private static EnumValueDefinition<string> CreateEnumValue(EnumValueDefinitionNode node)
    {
        var name = node.Name.Value;
        var value = new EnumValueDefinition<string>(name, name, node.Description?.Value, SdlDirectives.DeprecationReason(node.Directives));
        value.AppliedDirectives.AddRange(SdlDirectives.Applied(node.Directives));
        return value;
    }

    private static InputObjectType<IReadOnlyDictionary<string, object?>> CreateInputObject(SdlTypeParts parts)
    {
        InputField[] fields = [.. parts.InputFields.Select(CreateInput)];
        return new InputObjectType<IReadOnlyDictionary<string, object?>>(
            parts.Name, parts.Description, fields, values => CreateValue(fields, values), SdlDirectives.IsOneOf(parts.Directives));
    }

    private static OrderedDictionary<string, object?> CreateValue(InputField[] fields, InputFieldValues values)
    {
        var value = new OrderedDictionary<string, object?>(fields.Length, StringComparer.Ordinal);
        for (var i = 0; i < fields.Length; i++)
        {
            if (values.IsGiven(i) || fields[i].Definition.DefaultValue is not null)
            {
                value.Add(fields[i].Definition.Name, values.Boxed(i));
            }
        }

        return value;
    }
}
