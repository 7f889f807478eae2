namespace GraphQLBackend.GraphQL.Types.Sdl;

/// <summary>What a schema needs beyond its SDL.</summary>
public sealed record SdlSchemaOptions
{
    /// <summary>Resolves all fields. Default: every field is null.</summary>
    public IUntypedResolver Resolver { get; init; } = NullResolver.Instance;

    /// <summary>Implementations of scalars the SDL declares, found by name. A scalar without one accepts any value.</summary>
    public IReadOnlyList<ScalarType> Scalars { get; init; } = [];

    /// <summary>
    /// Whether the schema is taken as it is, without a look at the rules of specification 3: for schemas that are compared or printed, not executed.
    /// </summary>
    public bool AssumesValid { get; init; }

    /// <summary>Adds what SDL cannot say, such as DataLoaders, when all types are declared. Default: nothing.</summary>
    public Action<SchemaBuilder>? Configure { get; init; }
}
