using GraphQLBackend.GraphQL.Execution;

namespace GraphQLBackend.GraphQL.Compilation;

/// <summary>
/// The selections behind one set of an operation with many conditions, from which each request collects its fields. Immutable once the
/// plan is compiled.
/// </summary>
/// <param name="sources">The steps of each selection set that is merged here, in the order of the parent field's nodes.</param>
/// <param name="fieldCount">Fields of the set when everything is included.</param>
/// <param name="nodeCount">Field nodes behind them.</param>
/// <param name="fragmentCount">Named fragments that the steps may enter.</param>
internal sealed class SetSelector(SelectionStep[][] sources, int fieldCount, int nodeCount, int fragmentCount)
{
    public IReadOnlyList<SelectionStep[]> Sources => sources;

    public int FieldCount => fieldCount;

    public int NodeCount => nodeCount;

    public int FragmentCount => fragmentCount;

    /// <summary>The set of the field above; null at the root.</summary>
    public SetPlan? Parent { get; private set; }

    /// <summary>The place of the field above in its set.</summary>
    public int ParentField { get; private set; }

    /// <summary>Puts the set below a field.</summary>
    public void AttachTo(SetPlan parent, int field)
    {
        Parent = parent;
        ParentField = field;
    }
}
