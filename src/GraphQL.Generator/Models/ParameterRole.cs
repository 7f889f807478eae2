namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>What an attribute makes of a parameter.</summary>
internal enum ParameterRole
{
    Inferred,
    Parent,
    Service,
    Argument,
    EventMessage,
    GlobalState,
}
