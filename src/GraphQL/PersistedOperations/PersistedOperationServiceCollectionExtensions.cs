using GraphQLBackend.GraphQL.Compilation.Analysis;
using GraphQLBackend.GraphQL.Execution.Configuration;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.PersistedOperations;
using GraphQLBackend.GraphQL.PersistedOperations.Commands;
using Microsoft.Extensions.DependencyInjection.Extensions;

// Where HotChocolate has them, so that registration needs no using.
#pragma warning disable IDE0130
namespace Microsoft.Extensions.DependencyInjection;
#pragma warning restore IDE0130

/// <summary>Registers persisted operations.</summary>
public static class PersistedOperationServiceCollectionExtensions
{
    /// <summary>Registers the operations of a folder before the server starts to listen, and again whenever the folder changes.</summary>
    public static IRequestExecutorBuilder AddPersistedOperations(this IRequestExecutorBuilder builder, PersistedOperationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddPersistedOperationServices();
        builder.Services.TryAddSingleton(options ?? new PersistedOperationOptions());
        builder.Services.AddHostedService<OperationFolderWatcher>();
        return builder;
    }

    internal static void AddPersistedOperationServices(this IRequestExecutorBuilder builder)
    {
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.TryAddSingleton(CostLimits.Default);
        builder.Services.TryAddSingleton(ParserOptions.Default);
        builder.Services.TryAddSingleton<DocumentCompiler>();
        builder.Services.TryAddSingleton<SchemaCommands>();
        builder.Services.TryAddSingleton<OperationCommands>();
        builder.Services.TryAddSingleton<OperationRegistry>();
        builder.Services.TryAddSingleton<OperationLoader>();
        builder.Services.TryAddSingleton<FreeFormDocuments>();
        builder.Services.TryAddSingleton<AutomaticOperations>();
    }
}
