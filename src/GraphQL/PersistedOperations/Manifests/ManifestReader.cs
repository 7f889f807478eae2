using System.Text.Json;

namespace GraphQLBackend.GraphQL.PersistedOperations.Manifests;

/// <summary>
/// Reads the manifests that client tools write, told apart by their shape: Apollo's persisted query manifest, version 1; a list of pairs
/// <c>[[id, document]]</c> (Relay); a map <c>{id: document}</c> (Relay, graphql-codegen, HotChocolate).
/// </summary>
internal ref struct ManifestReader
{
    /// <summary>The value of <c>format</c> in Apollo's manifests.</summary>
    public const string ApolloFormat = "apollo-persisted-query-manifest";

    /// <summary>The only version there is.</summary>
    public const int ApolloVersion = 1;

    private readonly ReadOnlySpan<byte> _json;
    private readonly List<ManifestEntry> _entries = [];
    private Utf8JsonReader _reader;
    private bool _isApollo;

    private ManifestReader(ReadOnlySpan<byte> json)
    {
        _json = json;
        _reader = new Utf8JsonReader(json);
    }

    /// <summary>All entries in order.</summary>
    /// <exception cref="ManifestFormatException">Not JSON, or of no known shape.</exception>
    public static IReadOnlyList<ManifestEntry> Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return new ManifestReader(json).ReadManifest();
        }
        catch (JsonException exception)
        {
            throw new ManifestFormatException("The file is not JSON.", (int)(exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1);
        }
    }

    private List<ManifestEntry> ReadManifest()
    {
        _reader.Read();
        if (_reader.TokenType == JsonTokenType.StartArray)
        {
            ReadPairs();
        }
        else
        {
            Expect(JsonTokenType.StartObject, "a manifest: an object, or an array of pairs");
            ReadMembers();
        }

        while (_reader.Read())
        {
        }

        return _entries;
    }

    private void ReadMembers()
    {
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = _reader.GetString()!;
            _reader.Read();
            switch (name)
            {
                case "format" when _reader.TokenType == JsonTokenType.String && _entries.Count == 0:
                    ReadFormat();
                    break;
                case "version" when _reader.TokenType == JsonTokenType.Number:
                    ReadVersion();
                    break;
                case "operations" when _reader.TokenType == JsonTokenType.StartArray:
                    _isApollo = true;
                    ReadOperations();
                    break;
                default:
                    ReadMember(name);
                    break;
            }
        }
    }

    private void ReadFormat()
    {
        _isApollo = _reader.GetString() == ApolloFormat ? true : throw Fault($"\"format\" must be \"{ApolloFormat}\"");
    }

    private readonly void ReadVersion()
    {
        if (!_reader.TryGetInt32(out var version) || version != ApolloVersion)
        {
            throw Fault($"\"version\" must be {ApolloVersion}");
        }
    }

    private void ReadMember(string name)
    {
        if (_isApollo)
        {
            _reader.Skip();
            return;
        }

        Expect(JsonTokenType.String, $"the document of \"{name}\" as a string");
        _entries.Add(Entry(name, _reader.GetString()!, _reader.TokenStartIndex));
    }

    private void ReadPairs()
    {
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            Expect(JsonTokenType.StartArray, "a pair [id, document]");
            var start = _reader.TokenStartIndex;
            var id = ReadItem();
            var body = ReadItem();
            _reader.Read();
            Expect(JsonTokenType.EndArray, "the end of a pair [id, document]");
            _entries.Add(Entry(id, body, start));
        }
    }

    private string ReadItem()
    {
        _reader.Read();
        Expect(JsonTokenType.String, "a string in a pair [id, document]");
        return _reader.GetString()!;
    }

    private void ReadOperations()
    {
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            Expect(JsonTokenType.StartObject, "an operation as an object");
            ReadOperation(_reader.TokenStartIndex);
        }
    }

    private void ReadOperation(long start)
    {
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = _reader.GetString()!;
            _reader.Read();
            if (_reader.TokenType == JsonTokenType.String)
            {
                members[name] = _reader.GetString()!;
            }

            _reader.Skip();
        }

        if (!members.TryGetValue("id", out var id) || !members.TryGetValue("body", out var body))
        {
            throw Fault("every operation needs the strings \"id\" and \"body\"", start);
        }

        _entries.Add(Entry(id, body, start) with
        {
            Name = members.GetValueOrDefault("name"),
            Type = members.GetValueOrDefault("type"),
            ClientName = members.GetValueOrDefault("clientName"),
        });
    }

    private readonly ManifestEntry Entry(string id, string body, long position)
    {
        var (line, column) = Place(position);
        return new ManifestEntry(id, body, line, column);
    }

    private readonly void Expect(JsonTokenType expected, string description)
    {
        if (_reader.TokenType != expected)
        {
            throw Fault($"expected {description}");
        }
    }

    private readonly ManifestFormatException Fault(string message) => Fault(message, _reader.TokenStartIndex);

    private readonly ManifestFormatException Fault(string message, long position)
    {
        var (line, column) = Place(position);
        return new ManifestFormatException($"Not a manifest of a known shape: {message}.", line, column);
    }

    private readonly (int Line, int Column) Place(long position)
    {
        var before = _json[..(int)position];
        return (before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n'));
    }
}
