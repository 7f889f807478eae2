namespace GraphQLBackend.Conformance.Execution;

/// <summary>How a document becomes an operation that runs.</summary>
internal enum DocumentDoor
{
    /// <summary>Straight to the compiler, without validation.</summary>
    Compiler,

    /// <summary>As a document that came with a request.</summary>
    FreeForm,

    /// <summary>As a registered operation; documents of several operations as <see cref="FreeForm"/>.</summary>
    Registered,
}
