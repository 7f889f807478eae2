namespace GraphQLBackend.GraphQL.DataLoading;

/// <summary>Makes a DataLoader for one operation.</summary>
public delegate IDataLoader DataLoaderFactory(IServiceProvider services, IBatchScheduler scheduler);
