namespace GraphQLBackend.Jobs;

/// <summary>Event ids of this module, 4000 to 4099.</summary>
internal static class EventIds
{
    public const int DatasetStarted = 4000;
    public const int BatchWritten = 4001;
    public const int ItemRejected = 4002;
    public const int DatasetFinished = 4003;
    public const int DatasetFailed = 4004;
    public const int BatchSplit = 4005;
    public const int ItemRedirected = 4006;
    public const int RunStaysOpen = 4007;
}
