using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace GraphQLBackend.GraphQL.Generator.Reading;

/// <summary>Descriptions from xml documentation, as Markdown: white space collapsed, paragraphs kept.</summary>
internal static class DocumentationReader
{
    private static readonly Regex s_paragraphs = new(@"\r?\n[ \t]*\r?\n\s*", RegexOptions.Compiled);
    private static readonly Regex s_whiteSpace = new(@"\s+", RegexOptions.Compiled);

    public static string? Summary(ISymbol symbol) => Text(Read(symbol)?.Element("summary"));

    public static string? Parameter(ISymbol owner, string name) =>
        Text(Read(owner)?.Elements("param").FirstOrDefault(element => (string?)element.Attribute("name") == name));

    private static XElement? Read(ISymbol symbol)
    {
        // Metadata has documentation in an editor but not in a build: only source makes the same schema in both.
        if (symbol.DeclaringSyntaxReferences.IsEmpty || symbol.GetDocumentationCommentXml() is not { Length: > 0 } xml)
        {
            return null;
        }

        try
        {
            return XElement.Parse(xml, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            // The compiler reports malformed documentation itself.
            return null;
        }
    }

    private static string? Text(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var text = new StringBuilder();
        Append(text, element);
        var paragraphs = s_paragraphs.Split(text.ToString()).Select(static paragraph => s_whiteSpace.Replace(paragraph, " ").Trim()).Where(static paragraph => paragraph.Length > 0);
        var joined = string.Join("\n\n", paragraphs);
        return joined.Length == 0 ? null : joined;
    }

    private static void Append(StringBuilder text, XElement element)
    {
        foreach (var node in element.Nodes())
        {
            switch (node)
            {
                case XText plain:
                    text.Append(plain.Value);
                    break;
                case XElement { Name.LocalName: "para" } paragraph:
                    text.Append("\n\n");
                    Append(text, paragraph);
                    text.Append("\n\n");
                    break;
                case XElement { Name.LocalName: "c" or "code" } code:
                    text.Append('`').Append(code.Value.Trim()).Append('`');
                    break;
                case XElement inner:
                    AppendReference(text, inner);
                    break;
            }
        }
    }

    private static void AppendReference(StringBuilder text, XElement element)
    {
        var target = (string?)element.Attribute("cref") ?? (string?)element.Attribute("langword") ?? (string?)element.Attribute("name") ?? (string?)element.Attribute("href");
        if (element.Value.Length > 0 || target is null)
        {
            Append(text, element);
            return;
        }

        var name = element.Attribute("cref") is null ? target : target.Split('(')[0];
        text.Append(element.Attribute("cref") is null ? name : name.Substring(name.LastIndexOf('.') + 1));
    }
}
