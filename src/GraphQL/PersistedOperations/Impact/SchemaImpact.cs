using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Changes;
using GraphQLBackend.GraphQL.Validation;

namespace GraphQLBackend.GraphQL.PersistedOperations.Impact;

/// <summary>
/// The changes from one schema to another with what each does to the registered operations: by rules on what they use, and by validating
/// each of them against both schemas.
/// </summary>
internal sealed class SchemaImpact
{
    private SchemaImpact(SchemaChanges changes, IReadOnlyList<ChangeImpact> all, IReadOnlyList<OperationImpact> invalid)
    {
        Changes = changes;
        All = all;
        Invalid = invalid;
    }

    public SchemaChanges Changes { get; }

    /// <summary>Every change, harmful ones first.</summary>
    public IReadOnlyList<ChangeImpact> All { get; }

    /// <summary>Operations that are no longer valid, though no single change is to blame.</summary>
    public IReadOnlyList<OperationImpact> Invalid { get; }

    /// <summary>Whether a client may break.</summary>
    public bool IsBreaking => Changes.Breaking.Count > 0 || Invalid.Count > 0;

    public IReadOnlyList<UsedOperation> Broken =>
        [.. All.SelectMany(static change => change.Operations).Concat(Invalid).Where(static impact => impact.Kind == ImpactKind.Breaks).Select(static impact => impact.Operation).Distinct()];

    public static SchemaImpact Of(Schema before, Schema after, IReadOnlyList<UsedOperation> operations)
    {
        var changes = SchemaComparer.Compare(before, after);
        var faults = operations.ToDictionary(static operation => operation, operation => NewFault(before, after, operation));
        var impacts = changes.All
            .OrderByDescending(static change => change.Severity)
            .Select(change => new ChangeImpact(change, [.. operations.Select(operation => Judge(change, operation, faults[operation])).OfType<OperationImpact>()]))
            .ToList();
        var explained = impacts.SelectMany(static change => change.Operations).Where(static impact => impact.Kind == ImpactKind.Breaks).Select(static impact => impact.Operation).ToHashSet();
        var invalid = faults.Where(pair => pair.Value is not null && !explained.Contains(pair.Key)).Select(static pair => new OperationImpact(pair.Key, ImpactKind.Breaks, pair.Value!));
        return new SchemaImpact(changes, impacts, [.. invalid]);
    }

    /// <summary>By the rules; where only validation can tell, and the operation is no longer valid, a breaking change that it meets is to blame.</summary>
    private static OperationImpact? Judge(SchemaChange change, UsedOperation operation, string? fault)
    {
        var impact = ImpactRules.Apply(change, operation);
        return fault is null || change.Severity != ChangeSeverity.Breaking || impact is { Kind: ImpactKind.Breaks } ? impact
            : impact is not null || operation.Uses.Names(change.Coordinate) ? new OperationImpact(operation, ImpactKind.Breaks, fault)
            : null;
    }

    /// <summary>The first message of an operation that was valid and is not any more.</summary>
    private static string? NewFault(Schema before, Schema after, UsedOperation operation) =>
        DocumentValidator.Validate(before, operation.Document).Count == 0 && DocumentValidator.Validate(after, operation.Document) is [var error, ..] ? error.Message : null;
}
