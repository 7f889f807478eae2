using GraphQLBackend.GraphQL.Types.Changes;

namespace GraphQLBackend.GraphQL.PersistedOperations.Impact;

/// <summary>What a change does to an operation that uses what changed.</summary>
internal static class ImpactRules
{
    /// <summary>Null when the operation does not notice.</summary>
    public static OperationImpact? Apply(SchemaChange change, UsedOperation operation)
    {
        var place = change.Coordinate;
        var owner = place.Split('.', '(')[0];
        var uses = operation.Uses;
        return change.Kind switch
        {
            ChangeKind.TypeRemoved or ChangeKind.TypeChangedKind => Breaks(uses.Names(place) || uses.Reads(place), $"it uses {place}"),
            ChangeKind.DirectiveRemoved or ChangeKind.DirectiveRepeatableRemoved or ChangeKind.DirectiveLocationRemoved => null,
            ChangeKind.DirectiveArgRemoved or ChangeKind.ArgRemoved => Breaks(uses.MayPass(place), $"it passes {place}"),
            ChangeKind.RequiredDirectiveArgAdded => Breaks(uses.Names(FieldOf(place)), $"it does not pass {place}"),
            ChangeKind.RequiredArgAdded => Breaks(uses.Names(FieldOf(place)), $"it selects {FieldOf(place)} and does not pass the argument"),
            ChangeKind.ArgChangedKind => uses.MayPass(place) ? Breaks(true, $"it passes {place}") : Breaks(uses.Names(FieldOf(place)), $"it selects {FieldOf(place)}"),
            ChangeKind.FieldRemoved or ChangeKind.FieldChangedKind => Breaks(uses.Names(place), $"it uses {place}") ?? ByVariable(uses.VariableOf(owner), place),
            ChangeKind.ValueRemovedFromEnum => Breaks(uses.Names(place), $"it contains {place}") ?? ByVariable(uses.VariableOf(owner), place),
            ChangeKind.RequiredInputFieldAdded => Breaks(uses.Writes(owner), $"it writes {owner} without the field") ?? ByVariable(uses.VariableOf(owner), owner, "without the field"),
            ChangeKind.TypeRemovedFromUnion or ChangeKind.ImplementedInterfaceRemoved => Surprises(uses.Reads(place), $"it reads {place}"),
            ChangeKind.ValueAddedToEnum => Surprises(uses.Reads(owner), $"it reads {owner} and may meet a value that its client does not know"),
            ChangeKind.TypeAddedToUnion or ChangeKind.ImplementedInterfaceAdded => Surprises(uses.Reads(place), Unknown(uses, place)),
            ChangeKind.ArgDefaultValueChange => Surprises(uses.Names(FieldOf(place)) && !uses.Names(place), $"it selects {FieldOf(place)} and may leave the argument out"),
            ChangeKind.InputFieldDefaultValueChange => Surprises((uses.Writes(owner) && !uses.Names(place)) || uses.VariableOf(owner) is not null, $"it may leave {place} out"),
            _ => null,
        };

        OperationImpact? Breaks(bool applies, string reason) => applies ? new OperationImpact(operation, ImpactKind.Breaks, reason) : null;
        OperationImpact? Surprises(bool applies, string reason) => applies ? new OperationImpact(operation, ImpactKind.MayChange, reason) : null;
        OperationImpact? ByVariable(string? variable, string what, string how = "") =>
            Breaks(variable is not null, $"${variable} may hold {what}{(how.Length == 0 ? string.Empty : $" {how}")}");
    }

    /// <summary>The field or directive of an argument.</summary>
    private static string FieldOf(string argument) => argument.Split('(')[0];

    private static string Unknown(SchemaUses uses, string type) => uses.ReadsBlindly(type)
        ? $"it reads {type} without __typename, so that its client cannot tell a type that it does not know"
        : $"it reads {type} and may meet a type that its client does not know";
}
