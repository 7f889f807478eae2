namespace GraphQLBackend.Server.Configuration;

/// <summary>Where the truth lies.</summary>
/// <param name="ConnectionString">An Npgsql connection string, made from <c>DATABASE_URL</c>; holds the password.</param>
internal sealed record DatabaseOptions(string ConnectionString)
{
    /// <summary>The variable it is read from.</summary>
    public const string Variable = "DATABASE_URL";

    /// <summary>Never shows the connection string.</summary>
    public override string ToString() => nameof(DatabaseOptions);
}
