using System.Reflection;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.Testing;

namespace GraphQLBackend.Server.Tests.Graph;

/// <summary>docs/errors.md knows every code that the executor and its transport send.</summary>
public sealed class ErrorListTests
{
    [Fact]
    public async Task ErrorList_Should_NameEveryCode_When_ItIsAConstantOfTheExecutor()
    {
        // arrange
        var list = await File.ReadAllTextAsync(RepositoryFolder.PathOf("docs/errors.md"));

        // act
        var codes = typeof(ErrorCodes).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Codes", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!)
            .ToList();

        // assert
        Assert.NotEmpty(codes);
        Assert.All(codes, code => Assert.Contains($"`{code}`", list, StringComparison.Ordinal));
    }
}
