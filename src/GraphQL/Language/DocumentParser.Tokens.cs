using System.Text;

namespace GraphQLBackend.GraphQL.Language;

/// <content>Consuming tokens and closing nodes.</content>
internal ref partial struct DocumentParser
{
    private void Advance()
    {
        _previousEnd = _reader.Location.End;
        _reader.Read();
        if (_reader.Kind != TokenKind.EndOfFile)
        {
            _budget.AddToken(_reader.Location);
        }
    }

    // Every node passes here once: it ends behind the last consumed token.
    private Location Close(Location start)
    {
        _budget.AddNode(start);
        return start with { End = _previousEnd };
    }

    private void Expect(TokenKind kind)
    {
        if (!Skip(kind))
        {
            throw Unexpected(kind.Describe());
        }
    }

    private bool Skip(TokenKind kind)
    {
        if (_reader.Kind != kind)
        {
            return false;
        }

        Advance();
        return true;
    }

    private readonly bool PeekKeyword(scoped ReadOnlySpan<byte> keyword) =>
        _reader.Kind == TokenKind.Name && _reader.Value.SequenceEqual(keyword);

    private void ExpectKeyword(scoped ReadOnlySpan<byte> keyword)
    {
        if (!SkipKeyword(keyword))
        {
            throw Unexpected($"\"{Encoding.UTF8.GetString(keyword)}\"");
        }
    }

    private bool SkipKeyword(scoped ReadOnlySpan<byte> keyword)
    {
        if (!PeekKeyword(keyword))
        {
            return false;
        }

        Advance();
        return true;
    }

    private readonly SyntaxException Unexpected(string expected) =>
        new($"expected {expected}, found {_reader.Describe()}.", _reader.Location with { End = _reader.Location.Start });
}
