namespace GraphQLBackend.GraphQL.Types.SchemaRules;

/// <summary>
/// Input objects have values of finite size (specification 3.10, "Circular References"): no chain of required fields leads back, and a OneOf
/// input object has a field that leads out.
/// </summary>
internal static class FiniteInputRules
{
    public static void Check(Schema schema, SchemaFaults faults)
    {
        var open = schema.DeclaredTypes().OfType<InputObjectType>().ToHashSet();
        while (open.RemoveWhere(type => IsFinite(type, open)) > 0)
        {
        }

        foreach (var type in open.OrderBy(static type => type.Name, StringComparer.Ordinal))
        {
            faults.Add($"The input object \"{type.Name}\" has no value of finite size: its required fields lead back to themselves.");
        }
    }

    private static bool IsFinite(InputObjectType type, HashSet<InputObjectType> open) =>
        type.IsOneOf
            ? type.Fields.Count == 0 || type.Fields.Any(field => !IsOpen(field.Type.NullableType, open))
            : !type.Fields.Any(field => field.Type.IsNonNull && IsOpen(field.Type.NullableType, open));

    /// <summary>Lists can be empty, so only a value of the type itself leads on.</summary>
    private static bool IsOpen(IType type, HashSet<InputObjectType> open) => type is InputObjectType input && open.Contains(input);
}
