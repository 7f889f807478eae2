using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Execution.Subscriptions;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Sdl;

namespace GraphQLBackend.Conformance.Model;

/// <summary>Resolves every field as the model says, at once.</summary>
internal class ModelResolver : IUntypedResolver
{
    public string? ResolveType(object value) => ((ModelObject)value).TypeName;

    public virtual bool IsAsync(string typeName, string fieldName) => false;

    public object? Resolve(object parent, FieldDefinition field, ResolverContext context)
    {
        var request = ModelRequest.Of(context);
        var arguments = ReadArguments(field, context);
        return field.Name switch
        {
            "echo" or "echoDefaults" or "echoReq" => CanonicalJson.Write(arguments),
            "advance" => request.Counter += (int)arguments["by"]!,
            "tick" or "sold" => request.Counter,
            _ => ResolveByHash(PathOf(parent, context), field, arguments, context),
        };
    }

    public virtual ValueTask<object?> ResolveAsync(object parent, FieldDefinition field, ResolverContext context) =>
        new(Resolve(parent, field, context));

    public ValueTask<ISourceStream> SubscribeAsync(FieldDefinition field, ResolverContext context) => new(SourceStream.From(Events(ModelRequest.Of(context))));

    protected static string PathOf(object parent, ResolverContext context) =>
        parent is ModelObject { Path: var path } ? $"{path}/{context.ResponseName}" : context.ResponseName;

    /// <summary>Events without end; each has a seed of its own while it is executed.</summary>
    private static async IAsyncEnumerable<object> Events(ModelRequest request)
    {
        var seed = request.Parameters.Seed;
        for (var number = 0; ; number++)
        {
            await Task.Yield();
            request.Parameters = request.Parameters with { Seed = $"{seed}#{number}" };
            yield return new object();
        }
    }

    private static OrderedDictionary<string, object?> ReadArguments(FieldDefinition field, ResolverContext context)
    {
        var arguments = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        for (var i = 0; i < field.Arguments.Count; i++)
        {
            if (context.HasArgument<object?>(i))
            {
                arguments.Add(field.Arguments[i].Name, context.Argument<object?>(i));
            }
        }

        return arguments;
    }

    private static object? ResolveByHash(string path, FieldDefinition field, OrderedDictionary<string, object?> arguments, ResolverContext context)
    {
        var model = ModelRequest.Of(context).Parameters;
        var hash = ResolverModel.FieldHash(model, path, context.Coordinate, CanonicalJson.Write(arguments));
        var bare = field.Type.NullableType;
        return ResolverModel.Decide(model, hash, bare is EnumType or ScalarType { Name: "Int" }) switch
        {
            ModelVerdict.Error => throw new InvalidOperationException($"The model throws at {path}."),
            ModelVerdict.Null => null,
            ModelVerdict.BadLeaf => bare is EnumType ? "NOPE" : 3_000_000_000L,
            _ => Value(field.Type, hash, path, model, context.Schema),
        };
    }

    private static object? Value(IType type, uint hash, string path, ModelParameters model, Schema schema)
    {
        return type.NullableType switch
        {
            ListType list => Items(list.ItemType, hash, path, model, schema),
            NamedType { IsAbstract: true } contract => new ModelObject(Pick(schema, contract, hash), path),
            ObjectType known => new ModelObject(known.Name, path),
            EnumType choice => ResolverModel.Leaf(choice.Name, hash, [.. choice.Values.Select(static value => value.Name)], false),
            var leaf => ResolverModel.Leaf(leaf.Named.Name, hash, null, leaf is TagType),
        };
    }

    private static List<object?> Items(IType type, uint hash, string path, ModelParameters model, Schema schema)
    {
        var items = new List<object?>();
        for (var i = 0; i < ResolverModel.ListLength(model, hash); i++)
        {
            var itemPath = $"{path}/{i}";
            var itemHash = ResolverModel.ItemHash(model, itemPath);
            items.Add(ResolverModel.IsItemNull(model, itemHash) ? null : Value(type, itemHash, itemPath, model, schema));
        }

        return items;
    }

    private static string Pick(Schema schema, NamedType contract, uint hash)
    {
        var names = schema.GetPossibleTypes(contract).Select(static type => type.Name).Order(StringComparer.Ordinal).ToList();
        return names[ResolverModel.TypeIndex(hash, names.Count)];
    }
}
