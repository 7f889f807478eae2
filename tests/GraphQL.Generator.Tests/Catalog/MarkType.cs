using System.Diagnostics.CodeAnalysis;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Generator.Tests.Catalog;

public sealed class MarkType() : StringScalarType<Mark>("Mark", "A mark.")
{
    protected override bool TryParse(string text, out Mark value, [NotNullWhen(false)] out string? error)
    {
        value = new Mark(text);
        error = text.StartsWith('A') ? null : $"\"{text}\" is not a mark.";
        return error is null;
    }

    protected override string Format(Mark value) => value.Value;
}
