namespace GraphQLBackend.GraphQL.Execution;

/// <summary>The answer to an operation, as the bytes of a GraphQL response (specification 7.1).</summary>
public sealed class ExecutionResult : IDisposable
{
    private readonly Utf8JsonBuffer _buffer;
    private readonly int _dataStart;
    private readonly int _dataEnd;
    private bool _isClosed;

    internal ExecutionResult(Utf8JsonBuffer buffer, int dataStart, int dataEnd, bool hasData, IReadOnlyList<IError> errors)
    {
        _buffer = buffer;
        _dataStart = dataStart;
        _dataEnd = dataEnd;
        HasData = hasData;
        IsRequestError = false;
        Errors = errors;
        if (errors.Count > 0)
        {
            buffer.WriteRaw(",\"errors\":"u8);
            WriteErrors();
        }
    }

    private ExecutionResult(IReadOnlyList<IError> errors)
    {
        _buffer = new Utf8JsonBuffer();
        IsRequestError = true;
        Errors = errors;
        _buffer.WriteRaw("{\"errors\":"u8);
        WriteErrors();
    }

    /// <summary>Whether the response has <c>data</c> that is not null.</summary>
    public bool HasData { get; }

    /// <summary>Whether the operation did not run at all, so that the response has no <c>data</c> member.</summary>
    public bool IsRequestError { get; }

    /// <summary>The errors: those of fields in the order of the response, then those that resolvers reported. The response has 50 at most.</summary>
    public IReadOnlyList<IError> Errors { get; }

    /// <summary>The bytes of the value of <c>data</c>; empty for a request error.</summary>
    public ReadOnlyMemory<byte> Data => _buffer.WrittenMemory[_dataStart.._dataEnd];

    /// <summary>The whole response; nothing can be added after it was read.</summary>
    public ReadOnlyMemory<byte> Body
    {
        get
        {
            if (!_isClosed)
            {
                _buffer.WriteByte((byte)'}');
                _isClosed = true;
            }

            return _buffer.WrittenMemory;
        }
    }

    /// <summary>A response without <c>data</c> (specification 7.1, "request error"); <paramref name="errors"/> is not empty.</summary>
    public static ExecutionResult RequestError(IReadOnlyList<IError> errors) => new(errors);

    /// <summary>Adds a top-level <c>extensions</c> object, written by <paramref name="write"/>; once at most, before <see cref="Body"/> is read.</summary>
    public void WriteExtensions(Action<Utf8JsonBuffer> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        _buffer.WriteRaw(",\"extensions\":"u8);
        write(_buffer);
    }

    /// <inheritdoc/>
    public void Dispose() => _buffer.Dispose();

    private void WriteErrors()
    {
        _buffer.WriteByte((byte)'[');
        for (var i = 0; i < Math.Min(Errors.Count, OperationErrors.MaxErrors); i++)
        {
            if (i > 0)
            {
                _buffer.WriteByte((byte)',');
            }

            ErrorWriter.Write(_buffer, Errors[i]);
        }

        _buffer.WriteByte((byte)']');
    }
}
