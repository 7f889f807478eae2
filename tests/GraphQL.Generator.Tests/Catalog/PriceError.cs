namespace GraphQLBackend.GraphQL.Generator.Tests.Catalog;

/// <summary>The price is impossible.</summary>
public sealed class PriceError
{
    private readonly string _reason;

    internal PriceError(ArgumentOutOfRangeException exception) => _reason = exception.ParamName ?? "?";

    internal PriceError(ArgumentNullException exception) => _reason = $"no {exception.ParamName}";

    public string Message => $"Bad price: {_reason}";
}
