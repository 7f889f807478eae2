using System.Collections.Concurrent;
using GraphQLBackend.GraphQL.DataLoading;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Sdl;

namespace GraphQLBackend.GraphQL.Tests.Execution.Reference;

/// <summary>
/// Resolves any schema to values that depend on nothing but parent, field and arguments: the same for both executors, in whatever order they
/// ask. Nulls, errors, wrong types and unknown object types stand at random places; fields wait or not by their coordinate.
/// </summary>
internal sealed class RandomModel(int seed) : IReferenceModel, IUntypedResolver
{
    /// <summary>Fields of the root in the order in which they were resolved.</summary>
    public ConcurrentQueue<string> RootCalls { get; } = new();

    public string? ResolveType(object value) => ((Entity)value).TypeName;

    public bool IsAsync(string typeName, string fieldName) => Mix(seed, $"{typeName}.{fieldName}") % 5 < 2;

    public object? Resolve(object parent, FieldDefinition field, IReadOnlyDictionary<string, object?> arguments)
    {
        var id = parent is Entity entity ? entity.Id : seed;
        if (parent is RootValue)
        {
            RootCalls.Enqueue($"{field.Name}({Text(arguments)})");
        }

        var hash = Mix(id, $"{field.Name}({Text(arguments)})");
        return hash % 23 == 0 ? throw new GraphQLException($"failed {hash}") : Make(field.Type, hash);
    }

    public object? Resolve(object parent, FieldDefinition field, ResolverContext context) => Resolve(parent, field, Arguments(field, context));

    public async ValueTask<object?> ResolveAsync(object parent, FieldDefinition field, ResolverContext context)
    {
        var arguments = Arguments(field, context);
        var hash = Mix(parent is Entity entity ? entity.Id : seed, field.Name);
        switch (hash % 4)
        {
            case 0:
                await context.DataLoader<KeyLoader>().LoadAsync(hash % 8);
                break;
            case 1:
                await context.DataLoader<KeyLoader>().LoadAsync([hash % 8, hash % 5]);
                await Task.Yield();
                break;
            case 2:
                await Task.Yield();
                break;
        }

        return Resolve(parent, field, arguments);
    }

    private static Dictionary<string, object?> Arguments(FieldDefinition field, ResolverContext context)
    {
        var arguments = new Dictionary<string, object?>();
        for (var i = 0; i < field.Arguments.Count; i++)
        {
            if (context.HasArgument<object?>(i))
            {
                arguments[field.Arguments[i].Name] = context.Argument<object?>(i);
            }
        }

        return arguments;
    }

    private static string Text(object? value) => value switch
    {
        null => "null",
        string text => text,
        IReadOnlyDictionary<string, object?> members => string.Join(',', members.Select(static member => $"{member.Key}:{Text(member.Value)}")),
        IReadOnlyList<object?> items => $"[{string.Join(',', items.Select(Text))}]",
        _ => FormattableString.Invariant($"{value}"),
    };

    private static object? Make(IType type, int hash)
    {
        var next = Mix(hash, type.ToString()!);
        if (next % (type.IsNonNull ? 41 : 9) == 0)
        {
            return null;
        }

        return type.NullableType switch
        {
            ListType list => Enumerable.Range(0, next % 4).Select(index => Make(list.ItemType, Mix(next, $"{index}"))).ToArray(),
            _ when next % 37 == 0 && type.Named is ScalarType => new object(),
            ScalarType { Name: "Int" } => next % 1000,
            ScalarType { Name: "Boolean" } => next % 2 == 0,
            ScalarType => $"text \"{next}\"\n",
            ObjectType objectType => new Entity(objectType.Name, next),
            NamedType contract => new Entity(next % 29 == 0 ? "Unknown" : $"T{next % 4}", next, contract.Name),
            _ => null,
        };
    }

    /// <summary>Not negative, and the same in every process.</summary>
    private static int Mix(int hash, string text)
    {
        var mixed = unchecked((uint)hash * 2654435761u);
        foreach (var character in text)
        {
            mixed = unchecked((mixed ^ character) * 16777619u);
        }

        return (int)((mixed ^ (mixed >> 15)) & int.MaxValue);
    }

    internal sealed record Entity(string TypeName, int Id, string? Contract = null);

    internal sealed class KeyLoader(IBatchScheduler scheduler) : BatchDataLoader<int, int>(scheduler)
    {
        protected override async Task<IReadOnlyDictionary<int, int>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            if (keys[0] % 2 == 0)
            {
                await Task.Yield();
            }

            return keys.ToDictionary(static key => key);
        }
    }
}
