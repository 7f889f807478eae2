using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using GraphQLBackend.GraphQL.DataLoading;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Sdl;

namespace GraphQLBackend.GraphQL.Tests.Execution.Reference;

/// <summary>
/// Resolves any schema to values that depend on nothing but parent, field and arguments: the same for both executors, in whatever order they
/// ask. Nulls, errors, wrong leaves, wrong lists, failing lists and unknown object types stand at random places; fields wait or not by their
/// coordinate, for nothing, another thread, a moment, or DataLoaders that load from DataLoaders.
/// </summary>
internal sealed class RandomModel(int seed) : IUntypedResolver
{
    /// <summary>Fields of the root in the order in which they were resolved.</summary>
    public ConcurrentQueue<string> RootCalls { get; } = new();

    public static void AddLoaders(SchemaBuilder builder)
    {
        builder.DataLoader<LeafLoader>(static (_, scheduler) => new LeafLoader(scheduler));
    }

    public string? ResolveType(object value) => ((Entity)value).TypeName ?? throw new InvalidOperationException("The type cannot be told.");

    public bool IsAsync(string typeName, string fieldName) => Mix(seed, $"{typeName}.{fieldName}") % 5 < 3;

    public object? Resolve(object parent, FieldDefinition field, ResolverContext context)
    {
        var arguments = Text(Arguments(field, context));
        var id = parent is Entity entity ? entity.Id : seed;
        if (parent is RootValue)
        {
            RootCalls.Enqueue($"{field.Name}({arguments})");
        }

        var hash = Mix(id, $"{field.Name}({arguments})");
        if (hash % 31 == 0)
        {
            context.ReportError(ErrorBuilder.New().SetMessage($"beside {hash}").Build());
        }

        return (hash % 53) switch
        {
            0 => throw new GraphQLException($"failed {hash}"),
            1 => throw new InvalidOperationException("masked"),
            2 => throw new GraphQLException(Error($"first {hash}"), Error($"second {hash}")),
            _ => Make(field.Type, hash),
        };
    }

    public async ValueTask<object?> ResolveAsync(object parent, FieldDefinition field, ResolverContext context)
    {
        var hash = Mix(parent is Entity entity ? entity.Id : seed, field.Name);
        var loader = context.DataLoader<LeafLoader>();
        switch (hash % 8)
        {
            case 0:
                await loader.LoadAsync(hash % 8);
                break;
            case 1:
                await loader.LoadAsync([hash % 8, hash % 5]);
                await Task.Yield();
                break;
            case 2:
                await Task.Yield();
                await loader.LoadAsync(hash % 3);
                await loader.LoadAsync(hash % 7);
                break;
            case 3:
                await Task.Run(static () => { });
                break;
            case 4 when hash % 5 == 0:
                await Task.Delay(1);
                break;
            case 5:
                await Task.WhenAll(loader.LoadAsync(hash % 6), loader.LoadAsync(hash % 9));
                break;
        }

        return Resolve(parent, field, context);
    }

    private static IError Error(string message) => ErrorBuilder.New().SetMessage(message).Build();

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
        string text => $"\"{text}\"",
        IReadOnlyDictionary<string, object?> members => $"{{{string.Join(',', members.Select(static member => $"{member.Key}:{Text(member.Value)}"))}}}",
        IReadOnlyList<object?> items => $"[{string.Join(',', items.Select(Text))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static object? Make(IType type, int hash)
    {
        var next = Mix(hash, type.ToString()!);
        if (next % (type.IsNonNull ? 61 : 9) == 0)
        {
            return null;
        }

        return type.NullableType switch
        {
            ListType list => MakeList(list, next),
            NamedType leaf and (ScalarType or EnumType) => MakeLeaf(leaf.Name, next),
            ObjectType objectType => next % 71 == 0 ? null : new Entity(objectType.Name, next),
            UnionType { Name: "V" } => new Entity(next % 29 == 0 ? "T0" : "T1", next),
            UnionType => new Entity(OneOf(next, "T0", "T2", "T3"), next),
            InterfaceType { Name: "J" } => new Entity(OneOf(next, "T1", "T2"), next),
            _ => new Entity(OneOf(next, "T0", "T1", "T2"), next),
        };
    }

    private static object MakeList(ListType type, int next)
    {
        object?[] items = [.. Enumerable.Range(0, next % 4).Select(index => Make(type.ItemType, Mix(next, $"{index}")))];
        return (next % 67) switch
        {
            0 => new object(),
            1 => new FailingList(items),
            _ => items,
        };
    }

    private static object? MakeLeaf(string name, int next)
    {
        return name switch
        {
            _ when next % 43 == 0 => new object(),
            "Int" => next % 1000,
            "Float" => next % 50 == 0 ? double.NaN : next / 8.0,
            "Boolean" => next % 2 == 0,
            "Colour" => next % 13 == 0 ? "PINK" : OneOf(next, "RED", "GREEN", "BLUE"),
            "Any" => new Dictionary<string, object?> { ["h"] = next % 10, ["l"] = new List<object?> { true, null, 1.5m } },
            _ => $"text \"{next}\"\n",
        };
    }

    /// <summary>One of the names, or sometimes a type that does not exist or cannot be told.</summary>
    private static string? OneOf(int next, params string[] names) => (next / 7 % 37) switch
    {
        0 => "Unknown",
        1 => null,
        _ => names[next % names.Length],
    };

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

    private sealed record Entity(string? TypeName, int Id);

    /// <summary>Fails behind its first item.</summary>
    private sealed class FailingList(object?[] items) : IReadOnlyList<object?>
    {
        public int Count => items.Length + 1;

        public object? this[int index] => index < Math.Min(1, items.Length) ? items[index] : throw new InvalidOperationException("The list fails.");

        public IEnumerator<object?> GetEnumerator() => throw new NotSupportedException();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    /// <summary>Each batch loads from <see cref="LeafLoader"/> itself, deeper and deeper.</summary>
    internal sealed class LeafLoader(IBatchScheduler scheduler) : BatchDataLoader<int, int>(scheduler)
    {
        protected override async Task<IReadOnlyDictionary<int, int>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            if (keys[0] % 2 == 0)
            {
                await Task.Yield();
            }

            if (keys.Min() > 5)
            {
                await LoadAsync([.. keys.Select(static key => key - 3)], cancellationToken);
            }

            return keys.ToDictionary(static key => key);
        }
    }
}
