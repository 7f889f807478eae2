using Microsoft.Extensions.Logging;

namespace GraphQLBackend.Jobs;

internal static partial class Log
{
    [LoggerMessage(EventIds.DatasetStarted, LogLevel.Information, "Ingesting {Dataset} of {Actor}, run {RunId}")]
    public static partial void DatasetStarted(ILogger logger, string dataset, string actor, Guid runId);

    [LoggerMessage(EventIds.BatchWritten, LogLevel.Debug, "{Dataset}: {Received} items received, {Promoted} promoted, {Rejected} rejected")]
    public static partial void BatchWritten(ILogger logger, string dataset, int received, int promoted, int rejected);

    [LoggerMessage(EventIds.ItemRejected, LogLevel.Warning, "Raw event {RawEventId} of {Dataset} is rejected: {Reason}")]
    public static partial void ItemRejected(ILogger logger, long rawEventId, string dataset, string reason);

    [LoggerMessage(EventIds.DatasetFinished, LogLevel.Information,
        "Ingested {Dataset}: {Received} items received, {Duplicates} already known, {Promoted} promoted, {Rejected} rejected")]
    public static partial void DatasetFinished(ILogger logger, string dataset, int received, int duplicates, int promoted, int rejected);

    [LoggerMessage(EventIds.DatasetFailed, LogLevel.Error, "Ingesting {Dataset} broke off; what was stored stays, and the same run can be repeated")]
    public static partial void DatasetFailed(ILogger logger, Exception exception, string dataset);

    [LoggerMessage(EventIds.BatchSplit, LogLevel.Warning, "The database refused a batch of {Count} items, which are now written one by one")]
    public static partial void BatchSplit(ILogger logger, Exception exception, int count);

    [LoggerMessage(EventIds.ItemRedirected, LogLevel.Debug, "{Requested} was asked for, the store answered with {Product}")]
    public static partial void ItemRedirected(ILogger logger, string requested, string product);

    [LoggerMessage(EventIds.RunStaysOpen, LogLevel.Warning, "The failure of run {RunId} could not be written down; it stays RUNNING")]
    public static partial void RunStaysOpen(ILogger logger, Exception exception, Guid runId);
}
