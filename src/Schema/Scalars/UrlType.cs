using System.Diagnostics.CodeAnalysis;

namespace GraphQLBackend.Schema.Scalars;

/// <summary><c>URL</c>: absolute, http or https.</summary>
public sealed class UrlType() : StringScalarType<Uri>("URL", "An absolute http or https URL.", "https://url.spec.whatwg.org/")
{
    /// <inheritdoc/>
    protected override bool TryParse(string text, out Uri value, [NotNullWhen(false)] out string? error)
    {
        error = Uri.TryCreate(text, UriKind.Absolute, out value!) && value.Scheme is "http" or "https"
            ? null
            : $"\"{text}\" is not an absolute http or https URL.";
        return error is null;
    }

    /// <inheritdoc/>
    protected override string Format(Uri value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.AbsoluteUri;
    }
}
