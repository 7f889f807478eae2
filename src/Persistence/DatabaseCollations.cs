namespace GraphQLBackend.Persistence;

/// <summary>Collations written explicitly, so that order does not depend on how the database was created.</summary>
internal static class DatabaseCollations
{
    /// <summary>Root order of Unicode: a before B, accents after their base letter; deterministic, so equality stays bytewise.</summary>
    public const string Text = "und-x-icu";
}
