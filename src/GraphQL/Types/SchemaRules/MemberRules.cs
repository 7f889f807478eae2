namespace GraphQLBackend.GraphQL.Types.SchemaRules;

/// <summary>Types are not empty, and unions list a member once (specification 3.6 to 3.10).</summary>
internal static class MemberRules
{
    public static void Check(Schema schema, SchemaFaults faults)
    {
        foreach (var type in schema.DeclaredTypes())
        {
            if (IsEmpty(type) is { } member)
            {
                faults.Add($"The type \"{type.Name}\" must have at least one {member}.");
            }

            if (type is UnionType union)
            {
                CheckMembers(union, faults);
            }
        }
    }

    private static string? IsEmpty(NamedType type)
    {
        return type switch
        {
            ComplexType { Fields.Count: 0 } or InputObjectType { Fields.Count: 0 } => "field",
            UnionType { Members.Count: 0 } => "member",
            EnumType { Values.Count: 0 } => "value",
            _ => null,
        };
    }

    private static void CheckMembers(UnionType union, SchemaFaults faults)
    {
        foreach (var repeated in union.Members.GroupBy(static member => member.Name, StringComparer.Ordinal).Where(static same => same.Skip(1).Any()))
        {
            faults.Add($"The union \"{union.Name}\" can include \"{repeated.Key}\" only once.");
        }
    }
}
