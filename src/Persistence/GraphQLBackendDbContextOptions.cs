using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;

namespace GraphQLBackend.Persistence;

/// <summary>The provider settings that the running server, the migrator and the design-time tools share.</summary>
public static class GraphQLBackendDbContextOptions
{
    /// <summary>Puts the migrations history into <c>ops.migrations</c> and writes SQL for PostgreSQL 15 and later.</summary>
    public static void Configure(NpgsqlDbContextOptionsBuilder npgsql) => npgsql
        .MigrationsHistoryTable("migrations", DatabaseSchemas.Ops)
        .SetPostgresVersion(15, 0);
}
