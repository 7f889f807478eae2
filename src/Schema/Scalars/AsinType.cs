using System.Diagnostics.CodeAnalysis;
using GraphQLBackend.Domain.Products;

namespace GraphQLBackend.Schema.Scalars;

/// <summary><c>ASIN</c>: upper-cased on input; the error says whether length, characters or check digit are wrong.</summary>
public sealed class AsinType() : StringScalarType<Asin>(
    "ASIN",
    "Amazon's product identifier: B and nine of 0-9 and A-Z, or an ISBN-10 with a valid check digit. Unique only within a marketplace.")
{
    /// <inheritdoc/>
    protected override bool TryParse(string text, out Asin value, [NotNullWhen(false)] out string? error) => Asin.TryParse(text, out value, out error);

    /// <inheritdoc/>
    protected override string Format(Asin value) => value.Value;
}
