using GraphQLBackend.Jobs.Ingestion.Items;
using GraphQLBackend.Jobs.Ingestion.Providers;

namespace GraphQLBackend.Jobs.Ingestion.Adapters;

/// <summary>Translates the items of one actor. Pure: the same item and dataset always give the same result.</summary>
public interface IItemAdapter
{
    /// <summary>Name of the actor, also the source of the observations.</summary>
    string Actor { get; }

    /// <summary>Counts up whenever the same item is read differently than before.</summary>
    int ParserVersion { get; }

    /// <summary>Translates an item.</summary>
    /// <exception cref="ItemFormatException">The item is not of the actor's shape; the error names the field.</exception>
    AdaptedItem Adapt(ItemObject item, IngestDataset dataset);
}
