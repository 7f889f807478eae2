namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>What attributes say of a mutation for the conventions; null members follow the options of the server.</summary>
/// <param name="UseConvention">Whether the mutation says that it follows the conventions, or that it does not.</param>
internal sealed record MutationModel(
    bool? UseConvention,
    string? InputArgumentName,
    string? InputTypeName,
    string? PayloadTypeName,
    string? PayloadFieldName,
    string? PayloadErrorTypeName,
    string? PayloadErrorsFieldName,
    EquatableArray<ErrorModel> Errors);
