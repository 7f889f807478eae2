using System.Reflection;
using System.Text.RegularExpressions;
using GraphQLBackend.Server.Configuration;
using GraphQLBackend.Testing;

namespace GraphQLBackend.Server.Tests.Configuration;

/// <summary><c>.env.example</c> names what the server reads, and nothing else.</summary>
public sealed partial class EnvironmentExampleTests
{
    [Fact]
    public async Task EnvExample_Should_NameEveryVariable_When_TheServerReadsIt()
    {
        // arrange
        var text = await File.ReadAllTextAsync(RepositoryFolder.PathOf(".env.example"));
        var read = typeof(DatabaseOptions).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.IsLiteral && field.Name.EndsWith("Variable", StringComparison.Ordinal))
            .Select(field => (string)field.GetRawConstantValue()!);

        // act
        var named = Assignment().Matches(text).Select(match => match.Groups["name"].Value);

        // assert
        Assert.Equal(read.Order(), named.Where(name => !name.StartsWith("ASPNETCORE_", StringComparison.Ordinal)).Order());
    }

    [GeneratedRegex("^#?(?<name>[A-Z][A-Z_]+)=", RegexOptions.Multiline)]
    private static partial Regex Assignment();
}
