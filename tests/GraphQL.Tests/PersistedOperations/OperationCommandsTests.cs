using GraphQLBackend.GraphQL.PersistedOperations;
using GraphQLBackend.GraphQL.PersistedOperations.Commands;
using GraphQLBackend.GraphQL.Tests.AspNetCore;

namespace GraphQLBackend.GraphQL.Tests.PersistedOperations;

public sealed class OperationCommandsTests : IDisposable
{
    private const string Hello = "query Hello @public {\n  hello\n}\n";

    private readonly TestFolder _folder = new TestFolder().Write("Hello.graphql", Hello).Write("Add.graphql", "mutation Add($v: Int!) { set(value: $v) }");
    private readonly OperationCommands _commands;
    private readonly SchemaCommands _schema;

    public OperationCommandsTests()
    {
        var schema = TestSchema.Create();
        _schema = new SchemaCommands(schema);
        _commands = new OperationCommands(new OperationLoader(new DocumentCompiler(schema), new TestClock()), _schema);
        _folder.Write("sdl/schema.graphql", _schema.Export().Output);
    }

    private string SchemaFile => Path.Combine(_folder.Path, "sdl", "schema.graphql");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task BuildAsync_Should_WriteTheSameBytes_When_TheFilesAreTheSame()
    {
        // act
        var first = await _commands.BuildAsync(_folder.Path, CancellationToken.None);
        var manifest = _folder.Read("manifest.json");
        var second = await _commands.BuildAsync(_folder.Path, CancellationToken.None);

        // assert
        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Equal(manifest, _folder.Read("manifest.json"));
        Assert.Equal(
            $$"""
            {
              "format": "apollo-persisted-query-manifest",
              "version": 1,
              "operations": [
                {
                  "id": "{{OperationId.Of("mutation Add($v: Int!) { set(value: $v) }")}}",
                  "name": "Add",
                  "type": "mutation",
                  "body": "mutation Add($v: Int!) { set(value: $v) }"
                },
                {
                  "id": "{{OperationId.Of(Hello)}}",
                  "name": "Hello",
                  "type": "query",
                  "body": "query Hello @public {\n  hello\n}\n"
                }
              ]
            }

            """,
            manifest);
    }

    [Fact]
    public async Task BuildAsync_Should_ReplaceTheManifest_When_ItIsBroken()
    {
        // arrange
        _folder.Write("manifest.json", "{");

        // act
        var result = await _commands.BuildAsync(_folder.Path, CancellationToken.None);

        // assert
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("apollo-persisted-query-manifest", _folder.Read("manifest.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckAsync_Should_Pass_When_AllIsWell()
    {
        // arrange
        await _commands.BuildAsync(_folder.Path, CancellationToken.None);

        // act
        var result = await _commands.CheckAsync(_folder.Path, SchemaFile, CancellationToken.None);

        // assert
        Assert.Equal((0, true), (result.ExitCode, result.Output.EndsWith("2 operations\nThe schema is unchanged.\n", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task CheckAsync_Should_ReportEverything_When_SeveralThingsAreWrong()
    {
        // arrange
        await File.AppendAllTextAsync(SchemaFile, "\nextend type Query { gone: Int }");
        _folder.Write("Bad.graphql", "query Bad {").Write("Worse.graphql", "query Other { hello }");

        // act
        var result = await _commands.CheckAsync(_folder.Path, SchemaFile, CancellationToken.None);

        // assert
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("Bad.graphql:1:12: ", result.Output, StringComparison.Ordinal);
        Assert.Contains("Worse.graphql:1:7: ", result.Output, StringComparison.Ordinal);
        Assert.Contains("FIELD_REMOVED: Field Query.gone was removed.", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("query Hello @public {\n  hello\n  again: hello\n}\n")]
    [InlineData(null)]
    public async Task CheckAsync_Should_Fail_When_TheManifestIsNotUpToDate(string? change)
    {
        // arrange
        if (change is not null)
        {
            await _commands.BuildAsync(_folder.Path, CancellationToken.None);
            _folder.Write("Hello.graphql", change);
        }

        // act
        var result = await _commands.CheckAsync(_folder.Path, SchemaFile, CancellationToken.None);

        // assert
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("manifest.json is out of date: run \"operations build\".", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckAsync_Should_NameTheFile_When_TheSchemaIsMissing()
    {
        // arrange
        File.Delete(SchemaFile);

        // act
        var result = await _commands.CheckAsync(_folder.Path, SchemaFile, CancellationToken.None);

        // assert
        Assert.Equal(1, result.ExitCode);
        Assert.Contains(SchemaFile, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CheckAsync_Should_Fail_When_AnOperationIsTooDeepOrTooDear()
    {
        // arrange
        var commands = new OperationCommands(new OperationLoader(new DocumentCompiler(TestSchema.Create(), new() { MaxDepth = 0 }), new TestClock()), _schema);

        // act
        var result = await commands.CheckAsync(_folder.Path, SchemaFile, CancellationToken.None);

        // assert
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("Hello.graphql:1:1: The operation is 1 fields deep; at most 0 are allowed.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ListAsync_Should_ShowIdsCostsAndUse_When_OperationsAreRegistered()
    {
        // act
        var result = await _commands.ListAsync(_folder.Path, CancellationToken.None);

        // assert
        var lines = result.Output.Split('\n');
        Assert.Equal(["ID", "NAME", "CLIENT", "TYPE", "COST", "DEPTH", "STATEMENTS", "SUNSET", "LAST", "USED"], lines[0].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal([OperationId.Of(Hello)[..12], "Hello", "-", "query", "0", "1", "0", "-", "-"], lines[2].Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task ExplainAsync_Should_PrintThePlan_When_TheOperationIsFoundByIdOrName()
    {
        // act
        var byName = await _commands.ExplainAsync(_folder.Path, "Hello", CancellationToken.None);
        var byId = await _commands.ExplainAsync(_folder.Path, "sha256:" + OperationId.Of(Hello), CancellationToken.None);
        var unknown = await _commands.ExplainAsync(_folder.Path, "Other", CancellationToken.None);

        // assert
        Assert.StartsWith("query Hello\n", byName.Output, StringComparison.Ordinal);
        Assert.Equal(byName, byId);
        Assert.Equal((1, true), (unknown.ExitCode, unknown.Output.Contains("\"Other\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("type Query { a: Int }", "type Query { a: Int b: Int }", 0, "0 breaking, 0 dangerous, 1 safe changes of the schema; no registered operation breaks.")]
    [InlineData("type Query { a: Int b: Int }", "type Query { a: Int }", 1, "breaking   FIELD_REMOVED: Field Query.b was removed.")]
    [InlineData("type Query { a: Int }", "type Query {", 2, "new.graphql:1:13: Syntax error")]
    public async Task DiffAsync_Should_FailOnlyForBreakingChanges_When_SchemasAreCompared(string before, string after, int exitCode, string output)
    {
        // arrange
        _folder.Write("old.graphql", before).Write("new.graphql", after);

        // act
        var result = await SchemaCommands.DiffAsync(Path.Combine(_folder.Path, "old.graphql"), Path.Combine(_folder.Path, "new.graphql"), CancellationToken.None);

        // assert
        Assert.Equal(exitCode, result.ExitCode);
        Assert.Contains(output, result.Output, StringComparison.Ordinal);
    }
}
