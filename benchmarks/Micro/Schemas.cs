using GraphQLBackend.GraphQL.Compilation.Analysis;
using GraphQLBackend.GraphQL.Execution.Configuration;
using GraphQLBackend.GraphQL.PersistedOperations;
using GraphQLBackend.Schema;
using GraphQLBackend.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLBackend.Benchmarks.Micro;

/// <summary>What is measured: a registered operation of the server's schema, the introspection query, and a catalog whose loaders answer from memory.</summary>
internal static class Schemas
{
    /// <summary>Documents by name.</summary>
    public static string Document(string name) => name == "Introspection"
        ? File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "introspection.graphql"))
        : File.ReadAllText(RepositoryFolder.PathOf($"persisted-queries/{name}.graphql"));

    /// <summary>The server's schema.</summary>
    public static ServiceProvider CreateServer() => Build(static builder => builder
        .AddGlobalObjectIdentification()
        .AddSchemaTypes()
        .ConfigureSchema(static schema => schema.AddDirectives())
        .AddResolverTypes());

    /// <summary>The catalog.</summary>
    public static ServiceProvider CreateCatalog() => Build(static builder => builder.AddCatalogTypes());

    /// <summary>Introspection is deeper and dearer than operations of clients may be.</summary>
    public static DocumentCompiler Compiler(IServiceProvider services) =>
        new(services.GetRequiredService<GraphQL.Types.Schema>(), new CostLimits { MaxDepth = 100, MaxCost = 1_000_000 });

    private static ServiceProvider Build(Action<IRequestExecutorBuilder> configure)
    {
        var services = new ServiceCollection();
        configure(services.AddGraphQL());
        return services.BuildServiceProvider();
    }
}
