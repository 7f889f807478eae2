namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>What is known of a type from itself, without looking at what else is declared.</summary>
internal enum NamedKind
{
    /// <summary>A scalar or object when one is declared for it, else a service.</summary>
    Plain,
    Enum,
    InputObject,
    Object,
    Interface,
    Union,
    DataLoader,
    ServiceProvider,
    CancellationToken,
    ResolverContext,
    ClaimsPrincipal,
    PagingArguments,

    /// <summary>Unknown to the compiler; possibly a DataLoader that this run generates.</summary>
    Missing,
}
