using GraphQLBackend.Persistence;

// The startup project of `dotnet ef`; run by itself it migrates the database of DATABASE_URL, as a deployment step does.
try
{
    var connectionString = DatabaseUrl.Parse(Environment.GetEnvironmentVariable("DATABASE_URL"));
    await DatabaseMigrator.MigrateAsync(connectionString, CancellationToken.None);
    Console.WriteLine("The database is at the newest migration.");
    return 0;
}
catch (FormatException error)
{
    await Console.Error.WriteLineAsync(error.Message);
    return 1;
}
