namespace GraphQLBackend.GraphQL.Types.Changes;

/// <summary>Whether a new type can stand where clients know the old one.</summary>
internal static class TypeCompatibility
{
    /// <summary>For fields: the new type may promise more.</summary>
    public static bool IsSafeOutput(IType before, IType after)
    {
        return (before, after) switch
        {
            (NonNullType old, NonNullType current) => IsSafeOutput(old.NullableType, current.NullableType),
            (NonNullType, _) => false,
            (_, NonNullType current) => IsSafeOutput(before, current.NullableType),
            (ListType old, ListType current) => IsSafeOutput(old.ItemType, current.ItemType),
            _ => IsSameName(before, after),
        };
    }

    /// <summary>For arguments and input fields: the new type may ask for less.</summary>
    public static bool IsSafeInput(IType before, IType after)
    {
        return (before, after) switch
        {
            (NonNullType old, NonNullType current) => IsSafeInput(old.NullableType, current.NullableType),
            (NonNullType old, _) => IsSafeInput(old.NullableType, after),
            (_, NonNullType) => false,
            (ListType old, ListType current) => IsSafeInput(old.ItemType, current.ItemType),
            _ => IsSameName(before, after),
        };
    }

    private static bool IsSameName(IType before, IType after) =>
        before is NamedType old && after is NamedType current && old.Name == current.Name;
}
