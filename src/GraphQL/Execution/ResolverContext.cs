using System.Security.Claims;
using GraphQLBackend.GraphQL.DataLoading;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Inputs;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>
/// What the resolver of a selected field sees. The same for all parents of one request, and for other requests, when the field releases it
/// (<see cref="FieldOptions.ReleasesContext"/>).
/// </summary>
public sealed class ResolverContext : IResolverContext
{
    private readonly OperationContext _operation;
    private readonly FieldPlan _field;
    private readonly object? _parent;

    internal ResolverContext(OperationContext operation, FieldPlan field, object? parent)
    {
        _operation = operation;
        _field = field;
        _parent = parent;
    }

    /// <inheritdoc/>
    public Schema Schema => _operation.Services.Schema;

    /// <inheritdoc/>
    public ObjectType? ObjectType => _field.Set?.Type;

    /// <inheritdoc/>
    public bool HasErrors => _operation.Errors.HasAny;

    /// <inheritdoc/>
    public IServiceProvider RequestServices => Services;

    /// <inheritdoc/>
    public string ResponseName => _field.ResponseName;

    /// <inheritdoc/>
    public string Coordinate => _field.Coordinate;

    /// <inheritdoc/>
    public string? OperationName => _operation.Plan.Name;

    /// <inheritdoc/>
    public IServiceProvider Services => _operation.Request.Services;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, object?> ContextData => _operation.Request.ContextData;

    /// <inheritdoc/>
    public ClaimsPrincipal User => ContextData.GetValueOrDefault(nameof(ClaimsPrincipal)) as ClaimsPrincipal ?? new ClaimsPrincipal();

    /// <inheritdoc/>
    public CancellationToken RequestAborted => _operation.CancellationToken;

    /// <inheritdoc/>
    public T Parent<T>() => _parent is T parent
        ? parent
        : throw new InvalidOperationException($"The parent of {Coordinate} is {(_parent is null ? "not known here" : $"a {_parent.GetType()}")}, not a {typeof(T)}.");

    /// <inheritdoc/>
    public T Service<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <summary>A value of <see cref="ContextData"/>; without one the default, or an exception when it <paramref name="isRequired"/>.</summary>
    /// <exception cref="InvalidOperationException">The value is missing, or of another type.</exception>
    public T GlobalState<T>(string key, bool isRequired)
    {
        return ContextData.GetValueOrDefault(key) switch
        {
            T value => value,
            null when !isRequired => default!,
            var other => throw new InvalidOperationException($"The field {Coordinate} needs the global state \"{key}\" as {typeof(T)}, which is {other?.GetType().ToString() ?? "missing"}."),
        };
    }

    /// <summary>The operation's DataLoader of that type.</summary>
    public T DataLoader<T>()
        where T : class, IDataLoader => _operation.DataLoaders.Get<T>();

    /// <summary>
    /// The coerced value of the argument at <paramref name="index"/> of the field's definition, read as the type it was declared with;
    /// the default of <typeparamref name="T"/> when absent.
    /// </summary>
    public T Argument<T>(int index)
    {
        if (_field.Arguments[index] is not { } source)
        {
            return default!;
        }

        ((ValueSource<T>)source).TryGet(_operation.Variables, out var value);
        return value;
    }

    /// <summary>Whether the argument at <paramref name="index"/> has a value, possibly null or its default.</summary>
    public bool HasArgument<T>(int index) =>
        _field.Arguments[index] is { } source && ((ValueSource<T>)source).TryGet(_operation.Variables, out _);

    /// <summary>CoerceArgumentValues (specification 6.4.1), also of arguments that the resolver never reads.</summary>
    internal void CheckArguments()
    {
        foreach (var source in _field.Arguments)
        {
            source?.Check(_operation.Variables);
        }
    }

    /// <inheritdoc/>
    public T ArgumentValue<T>(string name) => Argument<T>(IndexOf(name));

    /// <inheritdoc/>
    public Optional<T> ArgumentOptional<T>(string name)
    {
        var index = IndexOf(name);
        return HasArgument<T>(index) ? new Optional<T>(Argument<T>(index)) : default;
    }

    /// <inheritdoc/>
    public void ReportError(string message) => ReportError(ErrorBuilder.New().SetMessage(message).Build());

    /// <inheritdoc/>
    public void ReportError(IError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        _operation.Errors.Report(_operation.Services.Errors.Filter(error));
    }

    /// <summary>Adds what clients see of an exception to the response without failing the field.</summary>
    internal void ReportError(Exception exception, IReadOnlyList<object> path) =>
        _operation.Errors.Report(_operation.Services.Errors.Create(exception, path, _field.Locations, Coordinate));

    private int IndexOf(string argument)
    {
        var arguments = _field.Definition?.Arguments ?? [];
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].Name == argument)
            {
                return i;
            }
        }

        throw new ArgumentException($"The field {Coordinate} has no argument \"{argument}\".", nameof(argument));
    }
}
