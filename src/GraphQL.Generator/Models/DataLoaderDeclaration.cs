namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>A DataLoader.</summary>
/// <param name="SourceName">The C# name of the class that has the method.</param>
/// <param name="Key">The C# type of keys, with annotations.</param>
/// <param name="Value">The C# type of values, with annotations.</param>
/// <param name="Parameters">Those behind the keys.</param>
internal sealed record DataLoaderDeclaration(
    string SourceName,
    LocationModel? Location,
    string Namespace,
    string GroupName,
    string MethodName,
    string Name,
    string Key,
    string Value,
    bool IsGrouped,
    bool IsPublic,
    int MaxBatchSize,
    string? Description,
    EquatableArray<ParameterModel> Parameters) : Declaration(SourceName, Location)
{
    public string FullName => Namespace.Length == 0 ? $"global::I{Name}DataLoader" : $"global::{Namespace}.I{Name}DataLoader";
}
