using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Types.Outputs;

namespace GraphQLBackend.GraphQL.Types.Introspection;

/// <summary><c>__Type</c> (specification 4.2.2): named types and the lists and Non-Nulls around them.</summary>
internal static class TypeMetaType
{
    public const string Name = "__Type";

    public static void AddTo(SchemaBuilder builder) => builder.Object<IType>(Name, static type => type
        .Description("A type; `kind` tells which of the fields apply, the others are null.")
        .Field("kind", Output.NonNull(Output.Leaf<TypeKind>(TypeKindMetaType.Name)), static (value, _) => KindOf(value))
        .Field("name", MetaShapes.NullableString, static (value, _) => (value as NamedType)?.Name)
        .Field("description", MetaShapes.NullableString, static (value, _) => (value as NamedType)?.Description)
        .Field("specifiedByURL", MetaShapes.NullableString, static (value, _) => (value as ScalarType)?.SpecifiedBy?.OriginalString)
        .Field("fields", Fields, static (value, context) => FieldsOf(value, context), Deprecations.FilterOptions)
        .Field("interfaces", MetaShapes.NullableTypes, static (value, _) => (value as ComplexType)?.Interfaces)
        .Field("possibleTypes", MetaShapes.NullableTypes, static (value, context) => PossibleTypesOf(value, context.Schema), new FieldOptions { NeedsContext = true })
        .Field("enumValues", EnumValues, static (value, context) => EnumValuesOf(value, context), Deprecations.FilterOptions)
        .Field("inputFields", MetaShapes.NullableInputValues, static (value, context) => InputFieldsOf(value, context), Deprecations.FilterOptions)
        .Field("ofType", MetaShapes.NullableType, static (value, _) => OfType(value))
        .Field("isOneOf", MetaShapes.NullableBoolean, static (value, _) => (value as InputObjectType)?.IsOneOf));

    private static OutputShape<IReadOnlyList<FieldDefinition>?> Fields =>
        MetaShapes.ListOf(Output.NonNull(Output.Object<FieldDefinition>(FieldMetaType.Name)))!;

    private static OutputShape<IReadOnlyList<EnumValueDefinition>?> EnumValues =>
        MetaShapes.ListOf(Output.NonNull(Output.Object<EnumValueDefinition>(EnumValueMetaType.Name)))!;

    private static TypeKind KindOf(IType type)
    {
        return type switch
        {
            NonNullType => TypeKind.NonNull,
            ListType => TypeKind.List,
            _ => type.Named.Kind,
        };
    }

    private static IType? OfType(IType type)
    {
        return type switch
        {
            NonNullType nonNull => nonNull.NullableType,
            ListType list => list.ItemType,
            _ => null,
        };
    }

    private static IReadOnlyList<FieldDefinition>? FieldsOf(IType type, ResolverContext context) =>
        Deprecations.Filter((type as ComplexType)?.Fields, static field => field.DeprecationReason, context);

    private static IReadOnlyList<IType>? PossibleTypesOf(IType type, Schema schema) =>
        type is NamedType { IsAbstract: true } contract ? schema.GetPossibleTypes(contract) : null;

    private static IReadOnlyList<EnumValueDefinition>? EnumValuesOf(IType type, ResolverContext context) =>
        Deprecations.Filter((type as EnumType)?.Values, static value => value.DeprecationReason, context);

    private static IReadOnlyList<InputValueDefinition>? InputFieldsOf(IType type, ResolverContext context) =>
        Deprecations.Filter((type as InputObjectType)?.Fields, context);
}
