using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace GraphQLBackend.GraphQL.Generator.Emission;

/// <summary>Writes indented source.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _indent;

    public CodeWriter Line(string line)
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _indent * 4).Append(line);
        }

        _text.Append('\n');
        return this;
    }

    public CodeWriter Line() => Line(string.Empty);

    public CodeWriter Open(string brace = "{")
    {
        Line(brace);
        _indent++;
        return this;
    }

    public CodeWriter Close(string brace = "}")
    {
        _indent--;
        return Line(brace);
    }

    public CodeWriter Indent()
    {
        _indent++;
        return this;
    }

    public CodeWriter Outdent()
    {
        _indent--;
        return this;
    }

    /// <summary>A C# string literal, or <c>null</c>.</summary>
    public static string Literal(string? text) => text is null ? "null" : SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>An identifier that may be a keyword.</summary>
    public static string Identifier(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    public override string ToString() => _text.ToString();
}
