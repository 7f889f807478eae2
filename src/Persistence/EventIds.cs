namespace GraphQLBackend.Persistence;

/// <summary>Event ids of this module, 3000 to 3099.</summary>
internal static class EventIds
{
    public const int SlowStatement = 3000;
}
