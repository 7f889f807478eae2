namespace GraphQLBackend.GraphQL.AspNetCore;

/// <summary>One parameter of a query string.</summary>
/// <param name="Name">Decoded; matched by case.</param>
/// <param name="EncodedLength">Characters of the value as sent.</param>
/// <param name="Value">The decoded value as UTF-8.</param>
internal readonly record struct QueryParameter(string Name, int EncodedLength, byte[] Value)
{
    /// <summary>The value as text.</summary>
    public string Text => System.Text.Encoding.UTF8.GetString(Value);
}
