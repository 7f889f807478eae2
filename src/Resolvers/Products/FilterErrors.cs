using GraphQLBackend.Persistence.Queries.Filtering;

namespace GraphQLBackend.Resolvers.Products;

/// <summary>What can be wrong with filters.</summary>
internal static class FilterErrors
{
    public static GraphQLException Invalid(InvalidFilterException exception) => new(ErrorBuilder.New()
        .SetMessage(exception.Message)
        .SetCode("INVALID_FILTER")
        .SetExtension("field", exception.Field)
        .Build());
}
