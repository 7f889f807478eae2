namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>Shapes of input values: the vocabulary in which generated code states argument and input field types.</summary>
public static class Input
{
    /// <summary>A nullable leaf (scalar or enum) named <paramref name="typeName"/>; null is the default of <typeparamref name="T"/>.</summary>
    public static InputShape<T> Leaf<T>(string typeName) => new LeafInput<T>(typeName);

    /// <summary>A nullable input object named <paramref name="typeName"/>.</summary>
    public static InputShape<T> Object<T>(string typeName) => new ObjectInput<T>(typeName);

    /// <summary>A nullable list; a single value is read as a list of one (specification 3.11).</summary>
    public static InputShape<IReadOnlyList<T>> List<T>(InputShape<T> item) => new ListInput<T>(item);

    /// <summary>Refuses null.</summary>
    public static InputShape<T> NonNull<T>(InputShape<T> inner) => new NonNullInput<T>(inner);

    /// <summary>A nullable value type: null becomes an empty <see cref="Nullable{T}"/>.</summary>
    public static InputShape<T?> NullableValue<T>(InputShape<T> inner)
        where T : struct => new NullableValueInput<T>(inner);

    /// <summary>Keeps "absent" apart from null.</summary>
    public static InputShape<Optional<T>> Optional<T>(InputShape<T> inner) => new OptionalInput<T>(inner);

    /// <summary>
    /// A nullable global <c>ID</c> of <paramref name="typeName"/>; its raw part becomes <typeparamref name="T"/>. An id of another type is refused.
    /// </summary>
    public static InputShape<T> Id<T>(string typeName)
        where T : IParsable<T> => new NodeIdInput<T>(typeName);
}
