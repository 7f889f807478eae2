namespace GraphQLBackend.GraphQL.Types.Changes;

/// <summary>Compares named types and what is in them, except arguments.</summary>
internal static class TypeComparison
{
    public static void Compare(IReadOnlyList<NamedType> before, IReadOnlyList<NamedType> after, ChangeList changes)
    {
        var types = new NamedDifference<NamedType>(before, after, static type => type.Name);
        foreach (var type in types.Removed)
        {
            changes.Add(ChangeKind.TypeRemoved, type.Name, $"{type} was removed.");
        }

        foreach (var type in types.Added)
        {
            changes.Add(ChangeKind.TypeAdded, type.Name, $"{type} was added.");
        }

        foreach (var (old, current) in types.Kept)
        {
            changes.AddDescription(old.Name, old.Description, current.Description);
            Compare(old, current, changes);
        }
    }

    private static void Compare(NamedType before, NamedType after, ChangeList changes)
    {
        switch (before, after)
        {
            case (EnumType old, EnumType current):
                CompareValues(old, current, changes);
                break;
            case (UnionType old, UnionType current):
                CompareMembers(old, current, changes);
                break;
            case (InputObjectType old, InputObjectType current):
                InputComparison.CompareFields(old, current, changes);
                break;
            case (ComplexType old, ComplexType current) when old.Kind == current.Kind:
                CompareFields(old, current, changes);
                CompareInterfaces(old, current, changes);
                break;
            case var _ when before.Kind != after.Kind:
                changes.Add(ChangeKind.TypeChangedKind, before.Name, $"{before} changed from {Describe(before.Kind)} to {Describe(after.Kind)}.");
                break;
        }
    }

    private static void CompareValues(EnumType before, EnumType after, ChangeList changes)
    {
        var values = new NamedDifference<EnumValueDefinition>(before.Values, after.Values, static value => value.Name);
        foreach (var value in values.Added)
        {
            changes.Add(ChangeKind.ValueAddedToEnum, $"{after}.{value.Name}", $"Enum value {after}.{value.Name} was added.");
        }

        foreach (var value in values.Removed)
        {
            changes.Add(ChangeKind.ValueRemovedFromEnum, $"{before}.{value.Name}", $"Enum value {before}.{value.Name} was removed.");
        }

        foreach (var (old, current) in values.Kept)
        {
            changes.AddDescription($"enum value {before}.{old.Name}", old.Description, current.Description);
        }
    }

    private static void CompareMembers(UnionType before, UnionType after, ChangeList changes)
    {
        var members = new NamedDifference<ObjectType>(before.Members, after.Members, static member => member.Name);
        foreach (var member in members.Added)
        {
            changes.Add(ChangeKind.TypeAddedToUnion, before.Name, $"{member} was added to union type {before}.");
        }

        foreach (var member in members.Removed)
        {
            changes.Add(ChangeKind.TypeRemovedFromUnion, before.Name, $"{member} was removed from union type {before}.");
        }
    }

    private static void CompareInterfaces(ComplexType before, ComplexType after, ChangeList changes)
    {
        var interfaces = new NamedDifference<InterfaceType>(before.Interfaces, after.Interfaces, static contract => contract.Name);
        foreach (var contract in interfaces.Added)
        {
            changes.Add(ChangeKind.ImplementedInterfaceAdded, contract.Name, $"{contract} added to interfaces implemented by {before}.");
        }

        foreach (var contract in interfaces.Removed)
        {
            changes.Add(ChangeKind.ImplementedInterfaceRemoved, contract.Name, $"{before} no longer implements interface {contract}.");
        }
    }

    private static void CompareFields(ComplexType before, ComplexType after, ChangeList changes)
    {
        var fields = new NamedDifference<FieldDefinition>(before.Fields, after.Fields, static field => field.Name);
        foreach (var field in fields.Removed)
        {
            changes.Add(ChangeKind.FieldRemoved, $"{before}.{field.Name}", $"Field {before}.{field.Name} was removed.");
        }

        foreach (var field in fields.Added)
        {
            changes.Add(ChangeKind.FieldAdded, $"{after}.{field.Name}", $"Field {after}.{field.Name} was added.");
        }

        foreach (var (old, current) in fields.Kept)
        {
            var coordinate = $"{before}.{old.Name}";
            InputComparison.CompareArguments(coordinate, old.Arguments, current.Arguments, ArgumentChanges.OfFields, changes);
            CompareTypes(coordinate, old.Type, current.Type, changes);
            changes.AddDescription($"field {coordinate}", old.Description, current.Description);
        }
    }

    private static void CompareTypes(string coordinate, IType before, IType after, ChangeList changes)
    {
        if (before.ToString() != after.ToString())
        {
            var kind = TypeCompatibility.IsSafeOutput(before, after) ? ChangeKind.FieldChangedKindSafe : ChangeKind.FieldChangedKind;
            changes.Add(kind, coordinate, $"Field {coordinate} changed type from {before} to {after}.");
        }
    }

    private static string Describe(TypeKind kind)
    {
        return kind switch
        {
            TypeKind.Scalar => "a Scalar type",
            TypeKind.Object => "an Object type",
            TypeKind.Interface => "an Interface type",
            TypeKind.Union => "a Union type",
            TypeKind.Enum => "an Enum type",
            _ => "an Input type",
        };
    }
}
