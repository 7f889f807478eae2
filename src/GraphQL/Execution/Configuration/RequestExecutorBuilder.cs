using GraphQLBackend.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLBackend.GraphQL.Execution.Configuration;

/// <summary>Keeps every step as a service, so that the schema can be built from the container alone.</summary>
internal sealed class RequestExecutorBuilder(IServiceCollection services) : IRequestExecutorBuilder
{
    public IServiceCollection Services => services;

    public IRequestExecutorBuilder ConfigureSchema(Action<SchemaBuilder> configure)
    {
        services.AddSingleton(new SchemaConfiguration(configure));
        return this;
    }
}
