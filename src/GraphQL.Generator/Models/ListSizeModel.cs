namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>What <c>[ListSize]</c> says.</summary>
internal sealed record ListSizeModel(
    int AssumedSize,
    EquatableArray<string> SlicingArguments,
    EquatableArray<string> SizedFields,
    bool RequireOneSlicingArgument);
