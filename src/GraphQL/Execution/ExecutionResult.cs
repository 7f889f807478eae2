namespace GraphQLBackend.GraphQL.Execution;

/// <summary>
/// The answer to an operation, as the bytes of a GraphQL response (specification 7.1). Whoever got it disposes of it; after that every
/// member throws <see cref="ObjectDisposedException"/>, also on copies.
/// </summary>
public readonly struct ExecutionResult : IDisposable, IEquatable<ExecutionResult>
{
    private readonly OperationResponse? _response;
    private readonly int _version;

    internal ExecutionResult(OperationResponse response)
    {
        _response = response;
        _version = response.Version;
    }

    /// <summary>Whether the response has <c>data</c> that is not null.</summary>
    public bool HasData => Response.HasData;

    /// <summary>Whether the operation did not run at all, so that the response has no <c>data</c> member.</summary>
    public bool IsRequestError => Response.IsRequestError;

    /// <summary>The errors: those of fields in the order of the response, then those that resolvers reported. The response has 50 at most.</summary>
    public IReadOnlyList<IError> Errors => Response.Errors;

    /// <summary>The bytes of the value of <c>data</c>; empty for a request error. Valid until <see cref="Dispose"/>.</summary>
    public ReadOnlyMemory<byte> Data => Response.Data;

    /// <summary>The whole response; nothing can be added after it was read. Valid until <see cref="Dispose"/>.</summary>
    public ReadOnlyMemory<byte> Body => Response.Close();

    private OperationResponse Response =>
        _response is not null && _response.Version == _version ? _response : throw new ObjectDisposedException(nameof(ExecutionResult));

    /// <summary>A response without <c>data</c> (specification 7.1, "request error"); <paramref name="errors"/> is not empty.</summary>
    public static ExecutionResult RequestError(IReadOnlyList<IError> errors) => new(OperationResponse.RequestError(errors));

    /// <summary>
    /// Adds a top-level <c>extensions</c> object, written by <paramref name="write"/>; once at most, before <see cref="Body"/> is read.
    /// The buffer is only lent.
    /// </summary>
    public void WriteExtensions(Action<Utf8JsonBuffer> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var output = Response.Output;
        output.WriteRaw(",\"extensions\":"u8);
        write(output);
    }

    /// <inheritdoc/>
    public void Dispose() => _response?.Release(_version);

    /// <inheritdoc/>
    public bool Equals(ExecutionResult other) => ReferenceEquals(_response, other._response) && _version == other._version;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ExecutionResult other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_response, _version);

    /// <summary>Whether both are the answer to the same execution.</summary>
    public static bool operator ==(ExecutionResult left, ExecutionResult right) => left.Equals(right);

    /// <summary>Whether they are answers to different executions.</summary>
    public static bool operator !=(ExecutionResult left, ExecutionResult right) => !left.Equals(right);
}
