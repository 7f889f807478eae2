using GraphQLBackend.GraphQL.Types.Outputs;

namespace GraphQLBackend.GraphQL.Types.Introspection;

/// <summary>
/// The output shapes of introspection fields. Made anew at each use: a shape learns its types from the schema it is built into.
/// </summary>
internal static class MetaShapes
{
    public static OutputShape<string> String => Output.NonNull(Output.Leaf<string>("String"));

    public static OutputShape<string?> NullableString => Output.Leaf<string?>("String");

    public static OutputShape<bool> Boolean => Output.NonNull(Output.Leaf<bool>("Boolean"));

    public static OutputShape<bool?> NullableBoolean => Output.NullableValue(Output.Leaf<bool>("Boolean"));

    public static OutputShape<Schema> Schema => Output.NonNull(Output.Object<Schema>(SchemaMetaType.Name));

    public static OutputShape<IType> Type => Output.NonNull(Output.Object<IType>(TypeMetaType.Name));

    public static OutputShape<IType?> NullableType => Output.Object<IType?>(TypeMetaType.Name);

    public static OutputShape<IReadOnlyList<IType>> Types => Output.NonNull(ListOf(Type));

    public static OutputShape<IReadOnlyList<IType>?> NullableTypes => ListOf(Type)!;

    public static OutputShape<IReadOnlyList<InputValueDefinition>> InputValues => Output.NonNull(NullableInputValues)!;

    public static OutputShape<IReadOnlyList<InputValueDefinition>?> NullableInputValues =>
        ListOf(Output.NonNull(Output.Object<InputValueDefinition>(InputValueMetaType.Name)))!;

    public static OutputShape<IReadOnlyList<T>> ListOf<T>(OutputShape<T> item) => Output.List<IReadOnlyList<T>, T>(item);
}
