using System.IO.Pipelines;

namespace GraphQLBackend.Benchmarks.Http.Handlers;

/// <summary>Answers a shape as someone would who writes one endpoint for it by hand.</summary>
internal interface IHandler
{
    /// <summary>Writes the whole answer.</summary>
    Task WriteAsync(string shape, Variables variables, PipeWriter output, CancellationToken cancellationToken);
}
