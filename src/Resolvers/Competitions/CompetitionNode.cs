using GraphQLBackend.Domain.Products;
using GraphQLBackend.Resolvers.Products;
using GraphQLBackend.Schema.Competitions;

namespace GraphQLBackend.Resolvers.Competitions;

/// <summary>What a competition has beyond its product.</summary>
[ObjectType<Competition>]
public static partial class CompetitionNode
{
    /// <summary>Competitors a plan's cost assumes: few have more.</summary>
    private const int AssumedCompetitors = 5;

    /// <summary>The global id.</summary>
    [ID<Competition>]
    public static ProductKey GetId([Parent] Competition competition) => competition.Product.Key;

    /// <summary>Loads the competition of a global id.</summary>
    [NodeResolver]
    public static async Task<Competition?> GetCompetitionAsync(ProductKey id, IProductByKeyDataLoader productByKey, CancellationToken cancellationToken)
    {
        var product = await productByKey.LoadAsync(id, cancellationToken);
        return product is null ? null : new Competition(product);
    }

    /// <summary>The linked competitors, by relation and age of the link; at most 100.</summary>
    [ListSize(AssumedSize = AssumedCompetitors, RequireOneSlicingArgument = false)]
    public static async Task<IReadOnlyList<Competitor>> GetCompetitorsAsync(
        [Parent] Competition competition,
        ICompetitorLinksDataLoader competitorLinks,
        CancellationToken cancellationToken)
    {
        var links = await competitorLinks.LoadAsync(competition.Product.ProductId, cancellationToken) ?? [];
        return [.. links.Select(link => CompetitorMapping.Map(competition.Product, link))];
    }
}
