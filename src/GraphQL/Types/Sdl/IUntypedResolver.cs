using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Execution.Subscriptions;

namespace GraphQLBackend.GraphQL.Types.Sdl;

/// <summary>
/// Resolves every field of a schema that was built from SDL. Leaf values are those of their types (enum values: their names), lists are
/// <see cref="IReadOnlyList{T}"/> of boxed values, objects are whatever the resolver likes to see again as a parent.
/// </summary>
public interface IUntypedResolver
{
    /// <summary>The object type's name of a value declared as an interface or union; null when there is none.</summary>
    string? ResolveType(object value);

    /// <summary>Whether a field is resolved by <see cref="ResolveAsync"/>; asked once, when the schema is built.</summary>
    bool IsAsync(string typeName, string fieldName) => false;

    /// <summary>The value of <paramref name="field"/>; its arguments are read from <paramref name="context"/> by their index.</summary>
    object? Resolve(object parent, FieldDefinition field, ResolverContext context);

    /// <summary>The value of <paramref name="field"/>, possibly later.</summary>
    ValueTask<object?> ResolveAsync(object parent, FieldDefinition field, ResolverContext context) => new(Resolve(parent, field, context));

    /// <summary>
    /// The events of a root field of a subscription; each is the parent on which the field is then resolved. Default: there are none to subscribe to.
    /// </summary>
    ValueTask<ISourceStream> SubscribeAsync(FieldDefinition field, ResolverContext context)
    {
        ArgumentNullException.ThrowIfNull(field);
        throw new NotSupportedException($"The field {field.Name} has no events.");
    }
}
