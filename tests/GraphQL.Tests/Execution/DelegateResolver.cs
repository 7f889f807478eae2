using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Sdl;

namespace GraphQLBackend.GraphQL.Tests.Execution;

/// <summary>Resolves fields by functions of their names; those of <c>later</c> are asynchronous, objects are the names of their types.</summary>
internal sealed class DelegateResolver : IUntypedResolver
{
    private readonly Dictionary<string, Func<ResolverContext, object?>> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Func<ResolverContext, ValueTask<object?>>> _asyncFields = new(StringComparer.Ordinal);

    public Func<object, string?> TypeOf { get; init; } = static value => value as string;

    public DelegateResolver On(string field, Func<ResolverContext, object?> resolve)
    {
        _fields[field] = resolve;
        return this;
    }

    public DelegateResolver OnLater(string field, Func<ResolverContext, ValueTask<object?>> resolve)
    {
        _asyncFields[field] = resolve;
        return this;
    }

    public Schema Schema(string sdl) => SdlSchemaBuilder.Build(sdl, new SdlSchemaOptions { Resolver = this });

    public string? ResolveType(object value) => TypeOf(value);

    public bool IsAsync(string typeName, string fieldName) => _asyncFields.ContainsKey(fieldName);

    public object? Resolve(object parent, FieldDefinition field, ResolverContext context) =>
        _fields.TryGetValue(field.Name, out var resolve) ? resolve(context) : null;

    public ValueTask<object?> ResolveAsync(object parent, FieldDefinition field, ResolverContext context) => _asyncFields[field.Name](context);
}
