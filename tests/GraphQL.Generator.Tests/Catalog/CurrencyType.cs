using System.Diagnostics.CodeAnalysis;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Generator.Tests.Catalog;

public sealed class CurrencyType() : StringScalarType<string>("Currency")
{
    protected override bool TryParse(string text, out string value, [NotNullWhen(false)] out string? error)
    {
        value = text;
        error = text.Length == 3 ? null : "Not a currency.";
        return error is null;
    }

    protected override string Format(string value) => value;
}
