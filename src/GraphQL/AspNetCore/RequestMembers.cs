namespace GraphQLBackend.GraphQL.AspNetCore;

/// <summary>The members of a request body that mean something.</summary>
[Flags]
internal enum RequestMembers
{
    /// <summary>Any other member.</summary>
    None = 0,
    Query = 1,
    Variables = 2,
    OperationName = 4,
    Extensions = 8,
    DocumentId = 16,
    DocId = 32,
    Id = 64,
}
