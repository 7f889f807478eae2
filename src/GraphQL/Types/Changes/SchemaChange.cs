namespace GraphQLBackend.GraphQL.Types.Changes;

/// <summary>One difference between two versions of a schema.</summary>
/// <param name="Kind">What changed.</param>
/// <param name="Description">A sentence for people.</param>
public sealed record SchemaChange(ChangeKind Kind, string Description)
{
    /// <summary>Where in the schema: a type, <c>Type.member</c>, <c>Type.field(argument:)</c> or <c>@directive</c>.</summary>
    public string Coordinate { get; internal init; } = string.Empty;

    /// <summary>The kind as the reference implementation writes it, e.g. <c>FIELD_REMOVED</c>.</summary>
    public string Code => ScreamingCase.From(Kind.ToString());

    /// <summary>What it does to clients; follows from the kind.</summary>
    public ChangeSeverity Severity => Kind switch
    {
        <= ChangeKind.DirectiveLocationRemoved => ChangeSeverity.Breaking,
        <= ChangeKind.InputFieldDefaultValueChange => ChangeSeverity.Dangerous,
        _ => ChangeSeverity.Safe,
    };

    /// <inheritdoc/>
    public override string ToString() => $"{Code}: {Description}";
}
