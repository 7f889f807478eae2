namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>A property or method that becomes a field.</summary>
/// <param name="Owner">The C# name of the static class, or null for a property of the object itself.</param>
internal sealed record MemberModel(
    string? Owner,
    string ClrName,
    bool IsMethod,
    TypeModel Type,
    AwaitKind Await,
    EquatableArray<ParameterModel> Parameters,
    Annotations Annotations,
    double? Cost,
    ListSizeModel? ListSize,
    CacheControlModel? CacheControl,
    EquatableArray<string>? UsesDataLoaders)
{
    /// <summary>What is asked of callers.</summary>
    public EquatableArray<AuthorizeModel> Authorize { get; init; } = EquatableArray<AuthorizeModel>.Empty;

    /// <summary>What a field of the mutation root is beyond a field; null elsewhere.</summary>
    public MutationModel? Mutation { get; init; }

    /// <summary>Where the events of a subscription field come from; null for every other member.</summary>
    public SubscriptionModel? Subscription { get; init; }
}
