namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>Something that the assembly declares for the schema.</summary>
/// <param name="SourceName">The C# name of what is annotated; the order of declarations.</param>
internal abstract record Declaration(string SourceName, LocationModel? Location);
