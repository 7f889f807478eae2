using Npgsql;

namespace GraphQLBackend.Persistence.Tests;

public sealed class DatabaseUrlTests
{
    [Theory]
    [InlineData("postgres://ann:s%40cret@db.example:6432/shop?sslmode=require", "db.example", 6432, "shop", "ann", "s@cret")]
    [InlineData("postgresql://ann@db.example/shop", "db.example", 5432, "shop", "ann", null)]
    [InlineData("POSTGRES://ann:a:b@db/shop%20one", "db", 5432, "shop one", "ann", "a:b")]
    [InlineData("postgres://ann:p@ss@db/shop", "db", 5432, "shop", "ann", "p@ss")]
    [InlineData("postgres://[::1]:5433/shop", "::1", 5433, "shop", null, null)]
    [InlineData("postgres:///shop?host=/var/run/pg&user=app", "/var/run/pg", 5432, "shop", "app", null)]
    [InlineData("postgres://app@/shop?host=%2Fvar%2Frun%2Fpg&port=5439", "/var/run/pg", 5439, "shop", "app", null)]
    [InlineData("postgres://ann@one:5432,two:5433/shop?target_session_attrs=primary", "one:5432,two:5433", 5432, "shop", "ann", null)]
    public void Parse_Should_ReadParts_When_UrlIsUsual(string url, string host, int port, string database, string? user, string? password)
    {
        // act
        var settings = new NpgsqlConnectionStringBuilder(DatabaseUrl.Parse(url));

        // assert
        Assert.Equal((host, port, database, user, password), (settings.Host, settings.Port, settings.Database, settings.Username, settings.Password));
    }

    [Theory]
    [InlineData("disable", SslMode.Disable)]
    [InlineData("require", SslMode.Require)]
    [InlineData("verify-full", SslMode.VerifyFull)]
    public void Parse_Should_ReadSslMode_When_Given(string text, SslMode expected)
    {
        // act
        var settings = new NpgsqlConnectionStringBuilder(DatabaseUrl.Parse($"postgres://a@b/c?sslmode={text}"));

        // assert
        Assert.Equal(expected, settings.SslMode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("secret")]
    [InlineData("Host=db;Password=secret")]
    [InlineData("mysql://ann:secret@db/shop")]
    [InlineData("postgres://ann:secret@/shop")]
    [InlineData("postgres://ann:secret@db")]
    [InlineData("postgres://ann:secret@db/")]
    [InlineData("postgres://ann:pw@db:secret/shop")]
    [InlineData("postgres://ann:pw@db:70000/shop")]
    [InlineData("postgres://ann:pw@db/shop?sslmode=secret")]
    [InlineData("postgres://ann:pw@db/shop?secret=1")]
    public void Parse_Should_NameVariableButNotValue_When_UrlIsMalformed(string? url)
    {
        // act
        var error = Assert.Throws<FormatException>(() => DatabaseUrl.Parse(url, "DATABASE_READ_URL"));

        // assert
        Assert.StartsWith("DATABASE_READ_URL ", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("70000", error.ToString(), StringComparison.Ordinal);
    }
}
