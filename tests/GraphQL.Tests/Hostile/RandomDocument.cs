using System.Text;

namespace GraphQLBackend.GraphQL.Tests.Hostile;

/// <summary>Random text of the grammar over the names of <see cref="HostileSchema"/>: mostly well-formed, sometimes valid.</summary>
internal sealed class RandomDocument(Random random)
{
    private static readonly string[] s_names = ["a", "z", "name", "f", "s", "i", "q", "l", "n", "u", "list", "deep", "object", "__typename", "__schema", "x", "One", "Query", "Named", "In", "on", "F0", "F1"];
    private static readonly string[] s_values = ["1", "-0", "1.5e3", "1e999", "\"text\"", "\"\\u{1F600}\"", "\"\"\"\n  block\n\"\"\"", "true", "null", "ENUM", "$v0", "$v1", "[]", "{}", "99999999999"];

    private readonly StringBuilder _text = new();
    private int _room;

    public string Create()
    {
        _text.Clear();
        _room = random.Next(5, 120);
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            Definition();
        }

        return _text.ToString();
    }

    /// <summary>A document that is valid.</summary>
    public string CreateValid() => $"query($v0: Int = 1) {{ a(x: $v0) {Valid(0)} }}";

    private string Valid(int depth) => string.Join(' ', Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.Next(depth < 2 ? 9 : 6) switch
    {
        0 => "name",
        1 => "z",
        2 => $"a{random.Next(3)}: a(x: {random.Next(1)})",
        3 => "f(x: 1.5e3)",
        4 => "s(x: \"\\u{1F600}\") @include(if: true)",
        5 => "list(x: [1, null, 2]) object(x: {a: {i: 1}})",
        6 => $"q {{ {Valid(depth + 1)} }}",
        7 => $"l {{ ... on Query {{ {Valid(depth + 1)} }} }}",
        _ => "n { name } u { __typename }",
    }));

    /// <summary>The text with a few characters or stretches changed.</summary>
    public string Mutate(string text)
    {
        var changed = new StringBuilder(text);
        for (var i = random.Next(1, 6); i > 0 && changed.Length > 1; i--)
        {
            var at = random.Next(changed.Length);
            switch (random.Next(5))
            {
                case 0:
                    changed.Remove(at, Math.Min(random.Next(1, 20), changed.Length - at));
                    break;
                case 1:
                    changed.Insert(at, changed.ToString(at, Math.Min(random.Next(1, 200), changed.Length - at)));
                    break;
                case 2:
                    changed[at] = (char)random.Next(0x20, 0x7F);
                    break;
                case 3:
                    changed[at] = (char)random.Next(0x10000);
                    break;
                default:
                    changed.Insert(at, new string("{}[]()$@:!|&=\"\\#.,\0\n\uFEFF"[random.Next(21)], random.Next(1, 40)));
                    break;
            }
        }

        return changed.ToString();
    }

    private void Definition()
    {
        switch (random.Next(6))
        {
            case 0:
                _text.Append("fragment F").Append(random.Next(3)).Append(" on ").Append(Name());
                break;
            case 1:
                _text.Append("mutation");
                break;
            case 2:
                break;
            default:
                _text.Append("query Q").Append(random.Next(3)).Append("($v0: Int = 1, $v1: ").Append(Name()).Append(')');
                break;
        }

        Directives();
        Selections();
    }

    private void Selections()
    {
        _text.Append('{');
        do
        {
            Selection();
        }
        while (_room > 0 && random.Next(3) > 0);
        _text.Append('}');
    }

    private void Selection()
    {
        _room--;
        switch (random.Next(7))
        {
            case 0:
                _text.Append(" ...F").Append(random.Next(3));
                break;
            case 1:
                _text.Append(" ...on ").Append(Name());
                Directives();
                Selections();
                return;
            default:
                Field();
                break;
        }
    }

    private void Field()
    {
        _text.Append(' ').Append(random.Next(6) == 0 ? Name() + ":" : string.Empty).Append(Name());
        if (random.Next(3) == 0)
        {
            _text.Append('(').Append(Name()).Append(':');
            Value(0);
            _text.Append(')');
        }

        Directives();
        if (_room > 0 && random.Next(3) == 0)
        {
            Selections();
        }
    }

    private void Value(int depth)
    {
        switch (depth > 4 ? 9 : random.Next(8))
        {
            case 0:
                _text.Append('[');
                Value(depth + 1);
                _text.Append(' ');
                Value(depth + 1);
                _text.Append(']');
                break;
            case 1:
                _text.Append('{').Append(Name()).Append(':');
                Value(depth + 1);
                _text.Append('}');
                break;
            default:
                _text.Append(s_values[random.Next(s_values.Length)]);
                break;
        }
    }

    private void Directives()
    {
        if (random.Next(8) == 0)
        {
            _text.Append(random.Next(2) == 0 ? " @include(if: " : " @skip(if: ");
            Value(5);
            _text.Append(')');
        }
    }

    private string Name() => s_names[random.Next(s_names.Length)];
}
