using System.Text;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Tests.Compilation.Analysis;

/// <summary>A random query over <see cref="CatalogSchema"/>: sizes by literal, by variable with and without default, and by nothing; fields that merge.</summary>
internal sealed class RandomCostOperation
{
    private const int MaxDepth = 3;
    private const int Variables = 4;

    private readonly Random _random;
    private readonly Schema _schema;
    private readonly StringBuilder _fragments = new();
    private int _fragmentCount;

    public RandomCostOperation(Schema schema, Random random)
    {
        (_schema, _random) = (schema, random);
        var declared = string.Concat(Enumerable.Range(0, Variables).Select(i => $"$n{i}: Int{(_random.Next(2) == 0 ? string.Empty : $" = {_random.Next(5)}")}, "));
        Document = $"query({declared}$ids: [ID!]!) {Select(schema.GetRootType(OperationType.Query)!, 1)}{_fragments}";
        var given = Enumerable.Range(0, Variables).Where(_ => _random.Next(4) > 0).Select(i => $"\"n{i}\":{(_random.Next(6) == 0 ? "null" : $"{_random.Next(7)}")},");
        Json = $"{{{string.Concat(given)}\"ids\":[{string.Join(',', Enumerable.Repeat("\"x\"", _random.Next(5)))}]}}";
    }

    public string Document { get; }

    /// <summary>The variables as a JSON object.</summary>
    public string Json { get; }

    private string Select(NamedType type, int depth)
    {
        var selections = Enumerable.Range(0, _random.Next(1, 4)).Select(_ => _random.Next(8) switch
        {
            0 => OnType(type, depth),
            1 => Spread(type, depth),
            _ => Field(type, depth),
        });
        return $"{{ __typename {string.Join(' ', selections)} }}";
    }

    private string OnType(NamedType type, int depth)
    {
        var inner = Pick(_schema.GetPossibleTypes(type));
        return $"... on {inner.Name} {Select(inner, depth)}";
    }

    private string Spread(NamedType type, int depth)
    {
        var inner = Pick(_schema.GetPossibleTypes(type));
        var name = $"F{_fragmentCount++}";
        var body = Select(inner, depth);
        _fragments.Append(" fragment ").Append(name).Append(" on ").Append(inner.Name).Append(' ').Append(body);
        return $"...{name}";
    }

    private string Field(NamedType type, int depth)
    {
        if (type is not ComplexType complex)
        {
            return "__typename";
        }

        var field = Pick(complex.Fields);
        if (!field.Type.Named.IsLeaf && depth >= MaxDepth)
        {
            return "__typename";
        }

        // Equal arguments give equal response names, so that such selections merge and no others do.
        var arguments = string.Join(", ", field.Arguments.Select(Argument).OfType<string>());
        var alias = $"{field.Name}_{string.Concat(arguments.Where(char.IsAsciiLetterOrDigit))}";
        return $"{alias}: {field.Name}{(arguments.Length == 0 ? string.Empty : $"({arguments})")}{(field.Type.Named.IsLeaf ? string.Empty : " " + Select(field.Type.Named, depth + 1))}";
    }

    private string? Argument(InputValueDefinition argument) => argument.Name == "ids"
        ? $"ids: {(_random.Next(2) == 0 ? "$ids" : $"[{string.Join(", ", Enumerable.Repeat("1", _random.Next(4)))}]")}"
        : _random.Next(5) switch
        {
            0 => null,
            1 => $"{argument.Name}: null",
            2 => $"{argument.Name}: {_random.Next(6)}",
            _ => $"{argument.Name}: $n{_random.Next(Variables)}",
        };

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
