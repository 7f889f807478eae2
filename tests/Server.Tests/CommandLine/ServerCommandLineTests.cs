using System.CommandLine;
using GraphQLBackend.Server.CommandLine;
using GraphQLBackend.Server.Configuration;
using Microsoft.AspNetCore.Builder;

namespace GraphQLBackend.Server.Tests.CommandLine;

public sealed class ServerCommandLineTests
{
    [Theory]
    [InlineData("frob")]
    [InlineData("--prot=1")]
    [InlineData("--port", "1")]
    [InlineData("serve", "extra")]
    [InlineData("other", "--KEY=value")]
    public async Task RunAsync_Should_Return2_When_NobodyKnowsTheToken(params string[] args) =>
        Assert.Equal(2, await CommandLine(_ => throw new InvalidOperationException("must not be built")).RunAsync(args));

    [Theory]
    [InlineData]
    [InlineData("serve")]
    [InlineData("--environment=Production", "--LOG_LEVEL=debug")]
    public async Task RunAsync_Should_Return78_When_TheConfigurationIsRefused(params string[] args) =>
        Assert.Equal(78, await CommandLine(_ => throw new ConfigurationFaultException([new("X", "is missing")])).RunAsync(args));

    [Fact]
    public async Task RunAsync_Should_PassTheSettingsOn_When_ServingWithSome()
    {
        // arrange
        string[] seen = [];

        // act
        await CommandLine(settings =>
        {
            seen = settings;
            throw new ConfigurationFaultException([]);
        }).RunAsync(["--environment=Production", "--LOG_LEVEL=debug"]);

        // assert
        Assert.Equal(["--environment=Production", "--LOG_LEVEL=debug"], seen);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("serve", "--help")]
    [InlineData("other", "--help")]
    public async Task RunAsync_Should_Return0_When_AskedForHelp(params string[] args) =>
        Assert.Equal(0, await CommandLine(_ => throw new InvalidOperationException("must not be built")).RunAsync(args));

    [Fact]
    public async Task RunAsync_Should_ReturnTheVerbsCode_When_AVerbRan() =>
        Assert.Equal(5, await CommandLine(_ => throw new InvalidOperationException("must not be built")).RunAsync(["other"]));

    [Theory]
    [InlineData("/dev/null/schema.graphql")]
    [InlineData("/")]
    public async Task RunAsync_Should_Return1_When_TheFileCannotBeWritten(string output) =>
        Assert.Equal(1, await CommandLine(_ => throw new InvalidOperationException("must not be built"))
            .Add(static _ => SchemaCommand.Create())
            .RunAsync(["schema", "export", "--output", output]));

    private static ServerCommandLine CommandLine(Func<string[], WebApplication> build) =>
        new ServerCommandLine(build).Add(ServeCommand.Create).Add(static _ =>
        {
            var command = new Command("other");
            command.SetAction(static _ => 5);
            return command;
        });
}
