namespace GraphQLBackend.GraphQL.Types.Changes;

/// <summary>What adding and removing arguments is called.</summary>
internal sealed record ArgumentChanges(ChangeKind Removed, ChangeKind RequiredAdded, ChangeKind OptionalAdded)
{
    public static ArgumentChanges OfFields { get; } =
        new(ChangeKind.ArgRemoved, ChangeKind.RequiredArgAdded, ChangeKind.OptionalArgAdded);

    /// <summary>New optional arguments are harmless: no resolver looks at what documents did not say.</summary>
    public static ArgumentChanges OfDirectives { get; } =
        new(ChangeKind.DirectiveArgRemoved, ChangeKind.RequiredDirectiveArgAdded, ChangeKind.OptionalDirectiveArgAdded);
}
