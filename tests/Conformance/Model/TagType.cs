using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.Conformance.Model;

/// <summary>The corpus' scalars <c>Tag</c> and <c>Slug</c>: short lower-case labels.</summary>
internal sealed partial class TagType(string name) : StringScalarType<string>(name)
{
    protected override bool TryParse(string text, out string value, [NotNullWhen(false)] out string? error)
    {
        value = text;
        error = Label().IsMatch(text) ? null : $"{Name} must be a short lower-case label.";
        return error is null;
    }

    protected override string Format(string value) => value;

    [GeneratedRegex("^[a-z][a-z0-9-]{0,11}$")]
    private static partial Regex Label();
}
