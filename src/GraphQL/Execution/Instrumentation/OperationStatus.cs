namespace GraphQLBackend.GraphQL.Execution.Instrumentation;

/// <summary>How an operation ended.</summary>
public enum OperationStatus
{
    /// <summary>Without errors.</summary>
    Success,

    /// <summary>With data, and with errors beside it.</summary>
    Partial,

    /// <summary>Without data: it was refused, or an error reached its root.</summary>
    Failure,

    /// <summary>Its time was over.</summary>
    Timeout,

    /// <summary>Whoever asked has gone.</summary>
    Cancelled,
}
