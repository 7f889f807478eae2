using System.Text;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Tests.Compilation.Waves;

/// <summary>A random operation with aliases, fragments and conditions.</summary>
internal sealed class RandomOperation
{
    private const int MaxDepth = 4;

    private readonly StringBuilder _text = new();
    private readonly Schema _schema;
    private readonly Random _random;
    private int _aliases;

    public RandomOperation(Schema schema, int seed)
    {
        _schema = schema;
        _random = new Random(seed);
        var isMutation = _random.Next(3) == 0;
        _text.Append(isMutation ? "mutation" : "query").Append("($a: Boolean!, $b: Boolean = true)");
        WriteSet(isMutation ? schema.MutationType! : schema.QueryType!, 1);
        Document = _text.ToString();
        Variables = $$"""{"a": {{(_random.Next(2) == 0 ? "true" : "false")}}}""";
    }

    public string Document { get; }

    public string Variables { get; }

    private void WriteSet(ObjectType type, int depth)
    {
        _text.Append(" { __typename");
        for (var i = _random.Next(1, 4); i > 0; i--)
        {
            var field = type.Fields[_random.Next(type.Fields.Count)];
            _text.Append($" x{_aliases++}: {field.Name}");
            WriteCondition();
            WriteBelow(field.Type.Named, depth);
        }

        _text.Append(" }");
    }

    private void WriteBelow(NamedType type, int depth)
    {
        if (!type.IsComposite)
        {
            return;
        }

        if (depth == MaxDepth)
        {
            _text.Append(" { __typename }");
        }
        else if (type is ObjectType single)
        {
            WriteSet(single, depth + 1);
        }
        else
        {
            WriteUnion(type, depth);
        }
    }

    private void WriteUnion(NamedType type, int depth)
    {
        _text.Append(" { __typename");
        foreach (var possible in _schema.GetPossibleTypes(type).Where(_ => _random.Next(2) == 0))
        {
            _text.Append(" ... on ").Append(possible.Name);
            WriteCondition();
            WriteSet(possible, depth + 1);
        }

        _text.Append(" }");
    }

    private void WriteCondition() => _text.Append(_random.Next(8) switch
    {
        0 => " @include(if: $a)",
        1 => " @skip(if: $a)",
        2 => " @include(if: $b)",
        _ => string.Empty,
    });
}
