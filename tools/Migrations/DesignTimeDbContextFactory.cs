using GraphQLBackend.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace GraphQLBackend.Migrations;

/// <summary>Gives <c>dotnet ef</c> a context; comparing models and writing migrations connects to nothing.</summary>
internal sealed class DesignTimeDbContextFactory : IDesignTimeDbContextFactory<GraphQLBackendDbContext>
{
    /// <inheritdoc/>
    public GraphQLBackendDbContext CreateDbContext(string[] args) => new(
        new DbContextOptionsBuilder<GraphQLBackendDbContext>()
            .UseNpgsql("Host=localhost", GraphQLBackendDbContextOptions.Configure)
            .Options);
}
