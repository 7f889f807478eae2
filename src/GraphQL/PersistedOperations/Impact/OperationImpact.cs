namespace GraphQLBackend.GraphQL.PersistedOperations.Impact;

/// <summary>What a change of the schema does to one operation.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Kind">How bad it is.</param>
/// <param name="Reason">Why, as the rest of a sentence.</param>
internal sealed record OperationImpact(UsedOperation Operation, ImpactKind Kind, string Reason)
{
    /// <summary><c>this change breaks ProductSummary of client web: …</c>.</summary>
    public override string ToString() => $"this change {(Kind == ImpactKind.Breaks ? "breaks" : "may surprise")} {Operation}: {Reason}";
}
