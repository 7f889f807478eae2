namespace GraphQLBackend.GraphQL.Types.Outputs;

/// <summary>Shapes of output values: the vocabulary in which generated code states field types.</summary>
public static class Output
{
    /// <summary>A nullable scalar or enum named <paramref name="typeName"/>.</summary>
    public static OutputShape<T> Leaf<T>(string typeName) => new LeafOutput<T>(typeName);

    /// <summary>A nullable object named <paramref name="typeName"/>.</summary>
    public static OutputShape<T> Object<T>(string typeName) => new ObjectOutput<T>(typeName);

    /// <summary>A nullable interface or union named <paramref name="typeName"/>; the object type is found by the value's .NET type.</summary>
    public static OutputShape<T> Abstract<T>(string typeName)
        where T : class => new AbstractOutput<T>(typeName);

    /// <summary>A nullable list.</summary>
    public static OutputShape<TList> List<TList, TItem>(OutputShape<TItem> item)
        where TList : IReadOnlyList<TItem> => new ListOutput<TList, TItem>(item);

    /// <summary>Null is a field error that propagates (specification 6.4.4).</summary>
    public static OutputShape<T> NonNull<T>(OutputShape<T> inner) => new NonNullOutput<T>(inner);

    /// <summary>A nullable value type.</summary>
    public static OutputShape<T?> NullableValue<T>(OutputShape<T> inner)
        where T : struct => new NullableValueOutput<T>(inner);

    /// <summary>A nullable global <c>ID</c> of <paramref name="typeName"/> around a raw id.</summary>
    public static OutputShape<T> Id<T>(string typeName)
        where T : notnull => new NodeIdOutput<T>(typeName);
}
