using System.Text;

namespace GraphQLBackend.Conformance.Differential.Generation;

/// <summary>Tokens with random ignored characters between them, so that locations and separators vary.</summary>
internal sealed class DocumentText(Random random)
{
    private readonly StringBuilder _text = new();

    public DocumentText Add(params IEnumerable<string> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Length > 0)
            {
                _text.Append(Separator()).Append(token);
            }
        }

        return this;
    }

    /// <summary>Adds one token that belongs to the previous one, as the name of a variable or directive does to its sign.</summary>
    public DocumentText Join(string token)
    {
        _text.Append(token);
        return this;
    }

    public override string ToString() => _text.ToString();

    private string Separator()
    {
        return random.Next(40) switch
        {
            < 8 => "\n",
            8 => ", ",
            9 => "\r\n",
            10 => "\t",
            11 => " # comment \"{\n",
            12 => "\r",
            13 => " ,,\n  ",
            14 => "\uFEFF ",
            _ => " ",
        };
    }
}
