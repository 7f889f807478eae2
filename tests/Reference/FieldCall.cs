using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.DataLoading;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.Reference;

/// <summary>Calls one resolver for one parent, with DataLoaders that load every key by itself and forget it.</summary>
internal sealed class FieldCall(Schema schema, OperationRequest request)
{
    /// <summary>The value; <paramref name="report"/> is told what errors the resolver reported beside it, or before it failed.</summary>
    public async Task<object?> ResolveAsync(
        ObjectType objectType, object objectValue, FieldDefinition field, string responseName, Dictionary<string, IValueNode> argumentValues, Action<IError> report)
    {
        var operation = CreateOperation();
        var plan = new Plan(new FieldSelection
        {
            ResponseName = responseName,
            Definition = field,
            Coordinate = $"{objectType.Name}.{field.Name}",
            SelectionSets = [],
            Arguments = [.. field.Arguments.Select(argument => CreateSource(argument, argumentValues.GetValueOrDefault(argument.Name)))],
        });
        try
        {
            return await field.ResolveAsync(objectValue, new ResolverContext(operation, plan, objectValue));
        }
        finally
        {
            operation.Errors.Close().ToList().ForEach(report);
        }
    }

    private OperationContext CreateOperation()
    {
        var services = new OperationServices(
            schema, schema.DataLoaders, new ErrorHandler([], NoDiagnostics.Instance), NoDiagnostics.Instance, new ExecutionOptions(), TimeProvider.System);
        var operation = new OperationContext(new OperationPlan(null, OperationType.Query, null!, new VariableBinder([], 0, VariableLimits.None), [], 1, null))
        {
            DataLoaders = new DataLoaderScope(schema.DataLoaders, request.Services, ImmediateBatchScheduler.Instance),
        };
        operation.Begin(request, services, CancellationToken.None);
        return operation;
    }

    private static ValueSource? CreateSource(InputValueDefinition argument, IValueNode? value) =>
        value is null ? null : argument.CreateSource(value, LiteralContext.Constant);

    private sealed class Plan(FieldSelection selection) : FieldPlan(selection)
    {
        public override bool RequiresColumn => false;
    }
}
