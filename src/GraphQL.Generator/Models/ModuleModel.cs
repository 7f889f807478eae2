namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>What is known of the assembly as a whole and of those it references.</summary>
/// <param name="Name">What <c>[assembly: Module]</c> says, or null.</param>
internal sealed record ModuleModel(string? Name, EquatableArray<ScalarBinding> Bindings, EquatableArray<KnownType> KnownTypes);
