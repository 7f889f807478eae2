using System.Diagnostics.CodeAnalysis;
using GraphQLBackend.Domain.Money;

namespace GraphQLBackend.Schema.Scalars;

/// <summary><c>CurrencyCode</c>: only currencies of marketplaces.</summary>
public sealed class CurrencyCodeType() : StringScalarType<CurrencyCode>("CurrencyCode", "An ISO 4217 currency code, such as USD.")
{
    /// <inheritdoc/>
    protected override bool TryParse(string text, out CurrencyCode value, [NotNullWhen(false)] out string? error)
    {
        value = new CurrencyCode(text);
        error = Currencies.IsKnown(text) ? null : $"\"{text}\" is not the ISO 4217 code of a known currency.";
        return error is null;
    }

    /// <inheritdoc/>
    protected override string Format(CurrencyCode value) => value.Value;
}
