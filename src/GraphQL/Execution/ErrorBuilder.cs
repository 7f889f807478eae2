using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>Builds errors, with HotChocolate's method names.</summary>
public sealed class ErrorBuilder
{
    /// <summary>Messages may quote what a client sent, however long that is.</summary>
    private const int LongestMessage = 1_000;

    private readonly List<Location> _locations = [];
    private readonly Dictionary<string, object?> _extensions = new(StringComparer.Ordinal);
    private string _message = string.Empty;
    private string? _code;
    private IReadOnlyList<object>? _path;
    private Exception? _exception;

    /// <summary>An empty builder.</summary>
    public static ErrorBuilder New() => new();

    /// <summary>A builder that starts as <paramref name="error"/>.</summary>
    public static ErrorBuilder FromError(IError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        var builder = New().SetMessage(error.Message).SetCode(error.Code).SetPath(error.Path).SetException(error.Exception);
        builder._locations.AddRange(error.Locations);
        foreach (var (name, value) in error.Extensions)
        {
            builder.SetExtension(name, value);
        }

        return builder;
    }

    /// <summary>Sets the message; one of more than 1,000 characters is cut.</summary>
    public ErrorBuilder SetMessage(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        _message = Excerpt.Of(message, LongestMessage);
        return this;
    }

    /// <summary>Sets the code.</summary>
    public ErrorBuilder SetCode(string? code)
    {
        _code = code;
        return this;
    }

    /// <summary>Sets the response path.</summary>
    public ErrorBuilder SetPath(IReadOnlyList<object>? path)
    {
        _path = path;
        return this;
    }

    /// <summary>Adds a place in the document.</summary>
    public ErrorBuilder AddLocation(Location location)
    {
        _locations.Add(location);
        return this;
    }

    /// <summary>Adds places in the document.</summary>
    public ErrorBuilder AddLocations(IEnumerable<Location> locations)
    {
        _locations.AddRange(locations);
        return this;
    }

    /// <summary>Sets a member of <c>extensions</c>.</summary>
    public ErrorBuilder SetExtension(string name, object? value)
    {
        _extensions[name] = value;
        return this;
    }

    /// <summary>Sets the cause, for logs.</summary>
    public ErrorBuilder SetException(Exception? exception)
    {
        _exception = exception;
        return this;
    }

    /// <summary>The error.</summary>
    public IError Build() => new Error(_message, _code, _path, [.. _locations], new Dictionary<string, object?>(_extensions), _exception);
}
