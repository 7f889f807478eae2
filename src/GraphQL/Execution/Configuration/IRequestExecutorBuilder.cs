using GraphQLBackend.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLBackend.GraphQL.Execution.Configuration;

/// <summary>Configures the GraphQL server while services are registered.</summary>
public interface IRequestExecutorBuilder
{
    /// <summary>The application's services.</summary>
    IServiceCollection Services { get; }

    /// <summary>Adds to the schema; called once, in the order of registration, when the schema is built.</summary>
    IRequestExecutorBuilder ConfigureSchema(Action<SchemaBuilder> configure);
}
