using GraphQLBackend.GraphQL.DataLoading;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>What all operations of an executor share.</summary>
internal sealed record OperationServices(
    Schema Schema,
    DataLoaderRegistry DataLoaders,
    ErrorHandler Errors,
    IExecutionDiagnostics Diagnostics,
    ExecutionOptions Options,
    TimeProvider Time);
