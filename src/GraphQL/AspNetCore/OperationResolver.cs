using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.PersistedOperations;
using Microsoft.AspNetCore.Http;

namespace GraphQLBackend.GraphQL.AspNetCore;

/// <summary>Finds the operation that a request names or brings (contract 2.1).</summary>
internal sealed class OperationResolver(
    OperationRegistry registry,
    FreeFormDocuments documents,
    AutomaticOperations automatic,
    GraphQLHttpOptions options,
    TimeProvider time)
{
    /// <summary>The operation, or the answer to give instead.</summary>
    public ResolvedOperation Resolve(HttpContext context, GraphQLHttpRequest request)
    {
        if (request.Carriers.Resolve(out var id) is { } fault)
        {
            return ResolvedOperation.Of(fault);
        }

        if (MergeOperationNames(request) is { } conflict)
        {
            return ResolvedOperation.Of(conflict);
        }

        request.OperationId = id;
        return string.IsNullOrEmpty(request.Document)
            ? id is null ? ResolvedOperation.Of(HttpFaults.NothingToRun) : ResolveId(context, request, id)
            : ResolveDocument(context, request, id);
    }

    private static HttpFault? MergeOperationNames(GraphQLHttpRequest request)
    {
        if (request.Carriers.PathOperationName is not { Length: > 0 } name)
        {
            return null;
        }

        if (string.IsNullOrEmpty(request.OperationName))
        {
            request.OperationName = name;
        }

        return request.OperationName == name ? null : HttpFaults.ConflictingNames;
    }

    private ResolvedOperation ResolveId(HttpContext context, GraphQLHttpRequest request, string id)
    {
        if (registry.Current.Find(id) is { } registered)
        {
            return ResolveRegistered(context, request, registered);
        }

        if (!request.Carriers.IsAutomatic || !OperationId.IsSha256(id) || !options.AllowFreeFormDocuments(context))
        {
            return ResolvedOperation.Of(HttpFaults.UnknownOperation);
        }

        return automatic.Find(id) is { } document ? Compile(context, request, document) : ResolvedOperation.Of(HttpFaults.SendDocument);
    }

    private ResolvedOperation ResolveRegistered(HttpContext context, GraphQLHttpRequest request, RegisteredOperation registered)
    {
        if (!options.AllowOperation(context, registered))
        {
            return ResolvedOperation.Of(HttpFaults.NotAuthenticated);
        }

        var now = time.GetUtcNow();
        registered.Usage.Record(now);
        if (registered.Metadata.IsRetired(now))
        {
            return ResolvedOperation.Of(HttpFaults.Retired);
        }

        return string.IsNullOrEmpty(request.OperationName) || request.OperationName == registered.Name
            ? ResolvedOperation.Of(registered.Operation, registered)
            : ResolvedOperation.Of([UnknownName(request.OperationName)]);
    }

    private ResolvedOperation ResolveDocument(HttpContext context, GraphQLHttpRequest request, string? id)
    {
        if (!options.AllowFreeFormDocuments(context))
        {
            return ResolvedOperation.Of(id is null ? HttpFaults.NotRegistered : HttpFaults.IdWithDocument);
        }

        if (id is not null && !request.Carriers.IsAutomatic)
        {
            return ResolvedOperation.Of(HttpFaults.IdWithDocument);
        }

        return id is not null && OperationId.Of(request.Document!) != id
            ? ResolvedOperation.Of(HttpFaults.HashMismatch)
            : Compile(context, request, request.Document!);
    }

    private ResolvedOperation Compile(HttpContext context, GraphQLHttpRequest request, string text)
    {
        var document = documents.Get(text);
        // Before validation, so that the answer is the same whether the schema has mutations or not.
        if (document.TypeOf(request.OperationName) == OperationType.Mutation && HttpMethods.IsGet(context.Request.Method))
        {
            return ResolvedOperation.Of(HttpFaults.MutationByGet);
        }

        if (document.Errors.Count > 0)
        {
            return ResolvedOperation.Of(document.Errors);
        }

        try
        {
            return ResolvedOperation.Of(document.Compile(request.OperationName));
        }
        catch (GraphQLException exception)
        {
            return ResolvedOperation.Of(exception.Errors);
        }
    }

    private static IError UnknownName(string name) => ErrorBuilder.New()
        .SetMessage($"The registered document contains no operation named {Excerpt.Quote(name)}.")
        .SetCode(ErrorCodes.OperationResolutionFailure)
        .Build();
}
