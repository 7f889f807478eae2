using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Sdl;

namespace GraphQLBackend.Conformance.Model;

/// <summary>The schemas of the corpus, served by the model.</summary>
internal static class ModelSchema
{
    /// <summary>The main schema with resolvers that answer at once.</summary>
    public static Schema Default { get; } = Create(new ModelResolver());

    /// <summary>The main schema.</summary>
    public static Schema Create(IUntypedResolver resolver) => Create(Corpus.ReadText("schema.graphql"), resolver);

    public static Schema Create(string sdl, IUntypedResolver resolver) => SdlSchemaBuilder.Build(sdl, new SdlSchemaOptions
    {
        Resolver = resolver,
        Scalars = [new TagType("Tag"), new TagType("Slug")],
        Configure = static builder => builder.DataLoader<PathLoader>(static (_, scheduler) => new PathLoader(scheduler)),
    });
}
