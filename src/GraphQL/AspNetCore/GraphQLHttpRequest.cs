namespace GraphQLBackend.GraphQL.AspNetCore;

/// <summary>What a request says, wherever it said it. Variables are the bytes as sent.</summary>
internal sealed class GraphQLHttpRequest(OperationCarriers carriers)
{
    /// <summary>Where the request names an operation.</summary>
    public OperationCarriers Carriers => carriers;

    /// <summary>The operation's id, normalized; null when the request brings a document.</summary>
    public string? OperationId { get; set; }

    /// <summary>The free-form document, or null.</summary>
    public string? Document { get; set; }

    /// <summary>Which operation of the document; null for the only one.</summary>
    public string? OperationName { get; set; }

    /// <summary>The array the variables point into, or null.</summary>
    public RequestBody? Body { get; init; }

    /// <summary>A JSON object; empty when absent, null or <c>{}</c>.</summary>
    public ReadOnlyMemory<byte> Variables { get; set; }

    /// <summary>Keeps the variables alone, and gives the body back: a subscription may last for an hour.</summary>
    public void Detach()
    {
        Variables = Variables.ToArray();
        Document = null;
        Body?.Dispose();
    }
}
