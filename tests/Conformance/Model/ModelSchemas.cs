using GraphQLBackend.Conformance.Corpora;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Sdl;

namespace GraphQLBackend.Conformance.Model;

/// <summary>The schemas of a corpus, served by the model.</summary>
internal sealed class ModelSchemas
{
    /// <summary>The scalars of every corpus that take short labels only.</summary>
    public static readonly IReadOnlyList<string> Labels = ["Tag", "Slug"];

    private readonly string _sdl;
    private readonly Dictionary<string, Schema> _minis;

    public ModelSchemas(Corpus corpus)
    {
        _sdl = corpus.ReadText("schema.graphql");
        _minis = corpus.ReadObject("mini-schemas.json")
            .ToDictionary(static mini => mini.Key, static mini => Create((string)mini.Value!, new ModelResolver()));
        Default = Create(new ModelResolver());
    }

    /// <summary>The main schema with resolvers that answer at once.</summary>
    public Schema Default { get; }

    /// <summary>The small schema of that name; the main one for null.</summary>
    public Schema Get(string? name) => name is null ? Default : _minis[name];

    /// <summary>The main schema.</summary>
    public Schema Create(IUntypedResolver resolver) => Create(_sdl, resolver);

    /// <summary>Any schema; <paramref name="labels"/> names the scalars that take short labels only, the others take anything.</summary>
    public static Schema Create(string sdl, IUntypedResolver resolver, IReadOnlyList<string>? labels = null) => SdlSchemaBuilder.Build(sdl, new SdlSchemaOptions
    {
        Resolver = resolver,
        Scalars = [.. (labels ?? Labels).Select(static name => new TagType(name))],
        Configure = static builder => builder.DataLoader<PathLoader>(static (_, scheduler) => new PathLoader(scheduler)),
    });
}
