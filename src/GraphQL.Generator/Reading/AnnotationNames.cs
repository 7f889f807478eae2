namespace GraphQLBackend.GraphQL.Generator.Reading;

/// <summary>The names of what the generator reads, as metadata has them.</summary>
internal static class AnnotationNames
{
    public const string Namespace = "GraphQLBackend.GraphQL.Types.Annotations";
    public const string Assembly = "GraphQLBackend.GraphQL";
    public const string DataLoader = "GraphQLBackend.GraphQL.DataLoading.IDataLoader";
    public const string ScalarType = "GraphQLBackend.GraphQL.Types.ScalarType<T>";
    public const string Connection = "GraphQLBackend.GraphQL.Types.Pagination.Connection<T>";
    public const string PagingArguments = "GraphQLBackend.GraphQL.Types.Pagination.PagingArguments";
    public const string Optional = "GraphQLBackend.GraphQL.Types.Inputs.Optional<T>";
    public const string SourceStream = "GraphQLBackend.GraphQL.Execution.Subscriptions.ISourceStream<T>";
    public const string ResolverContext = "GraphQLBackend.GraphQL.Execution.ResolverContext";
    public const string IResolverContext = "GraphQLBackend.GraphQL.Execution.IResolverContext";
    public const string Exception = "System.Exception";
    public const string RootValue = "global::GraphQLBackend.GraphQL.Types.RootValue";

    public static string Metadata(string attribute) => $"{Namespace}.{attribute}Attribute";
}
