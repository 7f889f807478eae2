using System.Text;
using System.Text.Json;
using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>One selected field, ready to run: nothing in it looks at syntax or at names.</summary>
internal abstract class FieldPlan
{
    private readonly byte[] _name;

    protected FieldPlan(FieldSelection selection)
    {
        ResponseName = selection.ResponseName;
        Definition = selection.Definition;
        Coordinate = selection.Coordinate;
        Locations = selection.Locations;
        Arguments = selection.Arguments;
        Index = selection.Index;
        ExposesContext = selection.Definition?.Options.ReleasesContext != true;
        IsNonNull = selection.Definition?.Type.IsNonNull ?? true;
        _name = Encoding.UTF8.GetBytes($",\"{JsonEncodedText.Encode(selection.ResponseName)}\":");
    }

    public string ResponseName { get; }

    /// <summary>Null for <c>__typename</c>.</summary>
    public FieldDefinition? Definition { get; }

    /// <summary><c>Type.field</c>.</summary>
    public string Coordinate { get; }

    public IReadOnlyList<Location> Locations { get; }

    /// <summary>One source per argument of the definition; null where nothing is given and there is no default.</summary>
    public ValueSource?[] Arguments { get; }

    /// <summary>The field's number within the operation.</summary>
    public int Index { get; }

    public bool IsNonNull { get; }

    /// <summary>The set the field belongs to.</summary>
    public SetPlan? Set { get; private set; }

    /// <summary>The field's place in its set.</summary>
    public int SetIndex { get; private set; }

    /// <summary>Whether application code may keep the resolver's context.</summary>
    public bool ExposesContext { get; }

    public abstract bool RequiresColumn { get; }

    public int ColumnIndex { get; set; } = -1;

    /// <summary>Whether the resolver may wait.</summary>
    public virtual bool IsAsync => false;

    /// <summary>The sets directly below, one for each possible object type. Made at each call: it serves compiling and printing.</summary>
    public IReadOnlyList<SetPlan> Sets
    {
        get
        {
            var sets = new List<SetPlan>();
            AddSets(sets);
            return sets;
        }
    }

    /// <summary>Puts the field into its set, and the sets below under it.</summary>
    public void AttachTo(SetPlan set, int index)
    {
        Set = set;
        SetIndex = index;
        foreach (var below in Sets)
        {
            below.Selector?.AttachTo(set, index);
        }
    }

    protected virtual void AddSets(List<SetPlan> sets)
    {
    }

    protected void WriteName(OperationContext context, bool isFirst) => context.Output.WriteRaw(isFirst ? _name.AsSpan(1) : _name);
}
