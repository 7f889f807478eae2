using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Generator.Tests.Catalog;

public sealed class DecimalType() : StringScalarType<decimal>("Decimal")
{
    protected override bool TryParse(string text, out decimal value, [NotNullWhen(false)] out string? error)
    {
        error = decimal.TryParse(text, CultureInfo.InvariantCulture, out value) ? null : "Not a decimal.";
        return error is null;
    }

    protected override string Format(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
