using GraphQLBackend.GraphQL.Types.Annotations;

namespace GraphQLBackend.GraphQL.Generator.Tests.Catalog;

[InterfaceType("Titled")]
public interface ITitled
{
    string Title { get; }
}
