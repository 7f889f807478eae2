namespace GraphQLBackend.GraphQL.Types.Changes;

/// <summary>Compares arguments and input fields.</summary>
internal static class InputComparison
{
    public static void CompareArguments(
        string owner,
        IReadOnlyList<InputValueDefinition> before,
        IReadOnlyList<InputValueDefinition> after,
        ArgumentChanges kinds,
        ChangeList changes)
    {
        var arguments = new NamedDifference<InputValueDefinition>(before, after, static argument => argument.Name);
        foreach (var argument in arguments.Removed)
        {
            changes.Add(kinds.Removed, $"{owner}({argument.Name}:)", $"Argument {owner}({argument.Name}:) was removed.");
        }

        foreach (var (old, current) in arguments.Kept)
        {
            var coordinate = $"{owner}({old.Name}:)";
            CompareArgument(coordinate, old, current, changes);
            changes.AddDescription($"argument {coordinate}", old.Description, current.Description);
        }

        foreach (var argument in arguments.Added)
        {
            changes.Add(
                argument.IsRequired ? kinds.RequiredAdded : kinds.OptionalAdded,
                $"{owner}({argument.Name}:)",
                $"{Article(argument)} argument {owner}({argument.Name}:) was added.");
        }
    }

    public static void CompareFields(InputObjectType before, InputObjectType after, ChangeList changes)
    {
        var fields = new NamedDifference<InputValueDefinition>(before.Fields, after.Fields, static field => field.Name);
        foreach (var field in fields.Added)
        {
            changes.Add(
                field.IsRequired ? ChangeKind.RequiredInputFieldAdded : ChangeKind.OptionalInputFieldAdded,
                $"{after}.{field.Name}",
                $"{Article(field)} field {after}.{field.Name} was added.");
        }

        foreach (var field in fields.Removed)
        {
            changes.Add(ChangeKind.FieldRemoved, $"{before}.{field.Name}", $"Field {before}.{field.Name} was removed.");
        }

        foreach (var (old, current) in fields.Kept)
        {
            var coordinate = $"{before}.{old.Name}";
            CompareField(coordinate, old, current, changes);
            changes.AddDescription($"input-field {coordinate}", old.Description, current.Description);
        }
    }

    private static void CompareArgument(string coordinate, InputValueDefinition before, InputValueDefinition after, ChangeList changes)
    {
        if (!TypeCompatibility.IsSafeInput(before.Type, after.Type))
        {
            changes.Add(ChangeKind.ArgChangedKind, coordinate, $"Argument {coordinate} has changed type from {before.Type} to {after.Type}.");
        }
        else if (before.DefaultValue is not null || after.DefaultValue is not null)
        {
            CompareDefaults(coordinate, before, after, ChangeKind.ArgDefaultValueChange, ChangeKind.ArgDefaultValueAdded, changes);
        }
        else if (before.Type.ToString() != after.Type.ToString())
        {
            changes.Add(ChangeKind.ArgChangedKindSafe, coordinate, $"Argument {coordinate} has changed type from {before.Type} to {after.Type}.");
        }
    }

    private static void CompareField(string coordinate, InputValueDefinition before, InputValueDefinition after, ChangeList changes)
    {
        if (!TypeCompatibility.IsSafeInput(before.Type, after.Type))
        {
            changes.Add(ChangeKind.FieldChangedKind, coordinate, $"Field {coordinate} changed type from {before.Type} to {after.Type}.");
            return;
        }

        CompareDefaults(coordinate, before, after, ChangeKind.InputFieldDefaultValueChange, ChangeKind.InputFieldDefaultValueAdded, changes);
        if (before.Type.ToString() != after.Type.ToString())
        {
            changes.Add(ChangeKind.FieldChangedKindSafe, coordinate, $"Field {coordinate} changed type from {before.Type} to {after.Type}.");
        }
    }

    private static void CompareDefaults(
        string coordinate, InputValueDefinition before, InputValueDefinition after, ChangeKind changed, ChangeKind added, ChangeList changes)
    {
        var old = DefaultLiteral.Of(before);
        var current = DefaultLiteral.Of(after);
        if (old == current)
        {
            return;
        }

        if (old is null)
        {
            changes.Add(added, coordinate, $"{coordinate} added a defaultValue {current}.");
        }
        else
        {
            changes.Add(changed, coordinate, current is null
                ? $"{coordinate} defaultValue was removed."
                : $"{coordinate} has changed defaultValue from {old} to {current}.");
        }
    }

    private static string Article(InputValueDefinition value) => value.IsRequired ? "A required" : "An optional";
}
