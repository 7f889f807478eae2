using System.Diagnostics.CodeAnalysis;

namespace GraphQLBackend.GraphQL.Generator.Tests.Catalog;

/// <summary>A mark of <c>A</c> and digits.</summary>
public readonly record struct Mark(string Value) : IParsable<Mark>
{
    public static Mark Parse(string s, IFormatProvider? provider) => new(s);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Mark result)
    {
        result = new Mark(s ?? string.Empty);
        return s is not null;
    }

    public override string ToString() => Value;
}
