namespace GraphQLBackend.GraphQL.Execution;

/// <summary>
/// The bytes of a response and what is known of them. Used again for other requests: the version tells whose it is, so that an
/// <see cref="ExecutionResult"/> that was disposed of can neither read nor release what another request owns by then.
/// </summary>
/// <param name="owner">Takes it back when the result is disposed of; null for one that is used once.</param>
internal sealed class OperationResponse(OperationContext? owner)
{
    private int _dataStart;
    private int _dataEnd;
    private int _version;
    private bool _isClosed;

    public Utf8JsonBuffer Output { get; } = new();

    public int Version => Volatile.Read(ref _version);

    public bool HasData { get; private set; }

    public bool IsRequestError { get; private set; }

    public IReadOnlyList<IError> Errors { get; private set; } = [];

    public ReadOnlyMemory<byte> Data => Output.WrittenMemory[_dataStart.._dataEnd];

    public static OperationResponse RequestError(IReadOnlyList<IError> errors)
    {
        var response = new OperationResponse(null) { IsRequestError = true, Errors = errors };
        response.Output.WriteRaw("{\"errors\":"u8);
        response.WriteErrors();
        return response;
    }

    /// <summary>The value of <c>data</c> is written, from <paramref name="start"/> to the end.</summary>
    public void Complete(int start, bool hasData, IReadOnlyList<IError> errors)
    {
        _dataStart = start;
        _dataEnd = Output.Position;
        HasData = hasData;
        Errors = errors;
        if (errors.Count > 0)
        {
            Output.WriteRaw(",\"errors\":"u8);
            WriteErrors();
        }
    }

    /// <summary>The whole response.</summary>
    public ReadOnlyMemory<byte> Close()
    {
        if (!_isClosed)
        {
            Output.WriteByte((byte)'}');
            _isClosed = true;
        }

        return Output.WrittenMemory;
    }

    /// <summary>Ends the use under <paramref name="version"/>; without effect when it has ended before.</summary>
    public void Release(int version)
    {
        if (Interlocked.CompareExchange(ref _version, version + 1, version) != version)
        {
            return;
        }

        Output.Dispose();
        Errors = [];
        _isClosed = false;
        owner?.Release();
    }

    private void WriteErrors()
    {
        Output.WriteByte((byte)'[');
        for (var i = 0; i < Math.Min(Errors.Count, OperationErrors.MaxErrors); i++)
        {
            if (i > 0)
            {
                Output.WriteByte((byte)',');
            }

            ErrorWriter.Write(Output, Errors[i]);
        }

        Output.WriteByte((byte)']');
    }
}
