namespace GraphQLBackend.GraphQL.PersistedOperations;

/// <summary>Documents that came with requests, each parsed, validated and compiled once while it is kept. Thread-safe.</summary>
public sealed class FreeFormDocuments(DocumentCompiler compiler)
{
    /// <summary>Documents kept at most.</summary>
    internal const int Capacity = 256;

    private readonly BoundedCache<FreeFormDocument> _documents = new(Capacity);

    internal int Count => _documents.Count;

    /// <summary>The document of that text; documents that cannot run are not kept.</summary>
    public FreeFormDocument Get(string text)
    {
        var document = _documents.GetOrAdd(text, key => new FreeFormDocument(compiler, key));
        if (document.Errors.Count > 0)
        {
            _documents.Remove(text);
        }

        return document;
    }
}
