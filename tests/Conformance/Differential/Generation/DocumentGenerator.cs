using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.Conformance.Differential.Generation;

/// <summary>
/// Writes random documents over a schema. They are valid except for what <see cref="Faults"/> breaks, and for response names that meet by
/// chance; what they really are worth is for others to say.
/// </summary>
internal sealed partial class DocumentGenerator
{
    private const int MaxDepth = 5;

    private static readonly string[] s_aliases = ["a", "b", "c", "x1", "on", "query", "_", "__a"];

    private readonly Schema _schema;
    private readonly Random _random;
    private readonly Faults _faults;
    private readonly NamedType[] _inputTypes;
    private readonly Dictionary<string, string> _responseNames = new(StringComparer.Ordinal);
    private readonly List<Fragment> _fragments = [];
    private readonly List<Variable> _variables = [];
    private Definition _current = new();
    private DocumentText _text;

    public DocumentGenerator(Schema schema, Random random, int faults)
    {
        _schema = schema;
        _random = random;
        _faults = new Faults(random, faults);
        _text = new DocumentText(random);
        _inputTypes = [.. schema.Types.Where(static type => type.IsInputType && !type.Name.StartsWith("__", StringComparison.Ordinal))];
    }

    /// <summary>A document of one operation, sometimes of more, with its fragments before, between and behind.</summary>
    public string Write()
    {
        var count = _random.Chance(85) ? 1 : _random.Next(2, 4);
        var definitions = Enumerable.Range(0, count).Select(index => WriteOperation(index, count > 1)).ToList();
        if (_faults.Strike())
        {
            WriteFragment(Composite(), 3);
        }

        foreach (var fragment in _fragments)
        {
            definitions.Insert(_random.Next(definitions.Count + 1), fragment.Text!);
        }

        if (_faults.Strike())
        {
            definitions.Add(_random.Pick(["type T { a: Int }", "extend type Query { a: Int }", "directive @a on FIELD", "scalar S", "{ __typename }", "fragment F0 on Nope { a }"]));
        }

        return string.Concat(definitions);
    }

    private string WriteOperation(int index, bool isNamed)
    {
        var operations = Enum.GetValues<OperationType>().Where(operation => _schema.GetRootType(operation) is not null || _faults.Strike()).ToList();
        var operation = _random.Chance(60) ? OperationType.Query : operations[_random.Next(operations.Count)];
        var root = _schema.GetRootType(operation) ?? _schema.QueryType!;
        var keyword = operation.ToString().ToLowerInvariant();
        var isBare = !isNamed && operation == OperationType.Query && _random.Chance(20);
        _current = new Definition();
        var body = Capture(() => WriteSelectionSet(root, 0, operation == OperationType.Subscription));
        var directives = isBare ? string.Empty : Capture(() => WriteDirectives(operation switch
        {
            OperationType.Query => DirectiveLocation.Query,
            OperationType.Mutation => DirectiveLocation.Mutation,
            _ => DirectiveLocation.Subscription,
        }));
        var declared = Capture(WriteVariables);
        if (isBare && declared.Length == 0)
        {
            return body;
        }

        var name = (isNamed || _random.Chance(60)) && !_faults.Strike() ? $"Op{(_faults.Strike() ? 0 : index)}" : string.Empty;
        var description = _random.Chance(5) ? _random.Pick(["\"What it does.\"", "\"\"\"\n  Long\n\"\"\""]) : string.Empty;
        return Capture(() => _text.Add(description, keyword, name)) + declared + directives + body;
    }

    private void WriteVariables()
    {
        var used = Transitive(_current).ToHashSet(StringComparer.Ordinal);
        var declared = _variables.Where(variable => used.Contains(variable.Name) != _faults.Strike()).ToList();
        if (declared.Count > 0 && _faults.Strike())
        {
            declared.Add(declared[0]);
        }

        if (declared.Count == 0)
        {
            return;
        }

        _text.Add("(");
        foreach (var variable in declared)
        {
            _text.Add($"${variable.Name}", ":", variable.Type);
            if (variable.Default is not null)
            {
                _text.Add("=", variable.Default);
            }

            WriteDirectives(DirectiveLocation.VariableDefinition, isConstant: true);
        }

        _text.Add(")");
    }

    private HashSet<string> Transitive(Definition definition)
    {
        var variables = new HashSet<string>(definition.Variables, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(definition.Fragments);
        while (open.TryPop(out var name))
        {
            if (seen.Add(name) && _fragments.Find(fragment => fragment.Name == name) is { } fragment)
            {
                variables.UnionWith(fragment.Uses.Variables);
                fragment.Uses.Fragments.ToList().ForEach(open.Push);
            }
        }

        return variables;
    }

    /// <summary>What <paramref name="write"/> writes, apart from the text around it.</summary>
    private string Capture(Action write)
    {
        var outer = _text;
        _text = new DocumentText(_random);
        write();
        var text = _text.ToString();
        _text = outer;
        return text;
    }

    private NamedType Composite()
    {
        var types = _schema.Types.Where(static type => type.IsComposite && !type.Name.StartsWith("__", StringComparison.Ordinal)).ToList();
        return types[_random.Next(types.Count)];
    }
}
