using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Validation;

/// <summary>The validation of one document: what rules share, and the errors they find. Not thread-safe.</summary>
internal sealed class ValidationContext(Schema schema, DocumentNode document, ValidationOptions options)
{
    private readonly List<IError> _errors = [];

    public Schema Schema => schema;

    public DocumentNode Document => document;

    public ValidationOptions Options => options;

    public IReadOnlyList<IError> Errors => _errors;

    /// <summary>Whether no further error will be taken.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>The types at the current node.</summary>
    public TypeScope Scope { get; set; }

    public FragmentGraph Fragments { get; } = new(document);

    public VariableUsages VariableUsages { get; } = new();

    /// <summary>Comparisons made by rule 5.3.2; its work is proportional to it.</summary>
    public int MergeComparisons { get; private set; }

    public void Report(string section, string message, IEnumerable<ISyntaxNode> nodes) =>
        Add(ErrorCodes.ValidationFailed, message, nodes, section);

    /// <summary>Reports something that is no rule of the specification.</summary>
    public void ReportCode(string code, string message, params IEnumerable<ISyntaxNode> nodes) => Add(code, message, nodes, null);

    /// <summary>Counts a comparison; false when it must not be made: too many end the validation.</summary>
    public bool SpendComparison()
    {
        if (IsStopped || MergeComparisons++ < options.MaxMergeComparisons)
        {
            return !IsStopped;
        }

        Stop(ValidationLimitCodes.Merge, $"Merging the fields of the document takes more than {options.MaxMergeComparisons} comparisons.");
        return false;
    }

    /// <summary>Ends the validation: the document is too costly.</summary>
    public void Stop(string code, string message)
    {
        if (!IsStopped)
        {
            ReportCode(code, message);
            IsStopped = true;
        }
    }

    /// <summary>The type a reference names; null when a part of it is unknown.</summary>
    public IType? FindType(ITypeNode node)
    {
        return node switch
        {
            NonNullTypeNode nonNull => FindType(nonNull.Type) is { } inner ? new NonNullType(inner) : null,
            ListTypeNode list => FindType(list.Type) is { } item ? new ListType(item) : null,
            _ => schema.GetType(((NamedTypeNode)node).Name.Value),
        };
    }

    /// <summary>The field, meta fields of introspection included (specification 4.1, 4.2); null when there is none.</summary>
    public FieldDefinition? FindField(NamedType type, string name) => schema.FindField(type, name);

    private void Add(string code, string message, IEnumerable<ISyntaxNode> nodes, string? section)
    {
        if (IsStopped)
        {
            return;
        }

        var error = ErrorBuilder.New().SetCode(code).SetMessage(message)
            .AddLocations(nodes.Select(static node => node.Location).Take(options.MaxLocations));
        _errors.Add((section is null ? error : error.SetExtension("rule", section)).Build());
        IsStopped = _errors.Count >= options.MaxErrors;
    }
}
