namespace GraphQLBackend.Schema.Scalars;

/// <summary>An ISO 4217 currency code.</summary>
public readonly record struct CurrencyCode(string Value);
