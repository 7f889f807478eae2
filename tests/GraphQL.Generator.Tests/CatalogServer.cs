using System.Text;
using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Execution.Subscriptions;
using GraphQLBackend.GraphQL.Generator.Tests.Catalog;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Subscriptions;
using GraphQLBackend.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLBackend.GraphQL.Generator.Tests;

/// <summary>Executes operations on the types of <c>Catalog/</c>.</summary>
internal sealed class CatalogServer : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public CatalogServer(Action<IServiceCollection>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IExecutionDiagnostics>(Log);
        services.AddSingleton<Store>().AddSingleton<Journal>().AddScoped<BatchScope>();
        configure?.Invoke(services);
        services.AddGraphQL().AddGlobalObjectIdentification().AddMutationConventions().AddCatalogTypes().AddInMemorySubscriptions();
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public BatchLog Log { get; } = new();

    public ITopicEventSender Topics => _services.GetRequiredService<ITopicEventSender>();

    public Schema Schema => _services.GetRequiredService<Schema>();

    /// <summary>The response as JSON.</summary>
    public async Task<string> ExecuteAsync(string query, string variables = "", IReadOnlyDictionary<string, object?>? state = null)
    {
        var operation = new OperationCompiler(Schema).Compile(Utf8GraphQLParser.Parse(Encoding.UTF8.GetBytes(query)), null);
        var request = new OperationRequest { Services = _services, Variables = Encoding.UTF8.GetBytes(variables), ContextData = state ?? new Dictionary<string, object?>() };
        using var result = await _services.GetRequiredService<OperationExecutor>().ExecuteAsync(operation, request, CancellationToken.None);
        return Encoding.UTF8.GetString(result.Body.Span);
    }

    /// <summary>Starts the subscription.</summary>
    public async Task<CatalogSubscription> SubscribeAsync(string document)
    {
        var subscription = await TrySubscribeAsync(document, new Dictionary<string, object?>());
        Assert.Null(subscription.RequestError);
        return new CatalogSubscription(subscription.Stream!);
    }

    /// <summary>Starts the subscription, if it may.</summary>
    public async Task<SubscriptionResult> TrySubscribeAsync(string document, IReadOnlyDictionary<string, object?> state)
    {
        var operation = new OperationCompiler(Schema).Compile(Utf8GraphQLParser.Parse(Encoding.UTF8.GetBytes(document)), null);
        var request = new OperationRequest { Services = _services, ContextData = state };
        return await _services.GetRequiredService<SubscriptionExecutor>().SubscribeAsync(operation, request, CancellationToken.None);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
