using GraphQLBackend.GraphQL.PersistedOperations;
using GraphQLBackend.GraphQL.Tests.AspNetCore;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Tests.PersistedOperations;

public sealed class OperationLoaderTests : IDisposable
{
    private const string Hello = "query Hello { hello }\n";
    private readonly TestFolder _folder = new();
    private readonly OperationLoader _loader = new(new DocumentCompiler(TestSchema.Create()), new TestClock());

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task LoadAsync_Should_RegisterHashAndName_When_AFileIsTheServersOwn()
    {
        // arrange
        _folder.Write("Hello.graphql", Hello).Write("notes.txt", "{").Write("sub/Other.graphql", "{");

        // act
        var set = await LoadAsync();

        // assert
        var operation = Assert.Single(set.Operations);
        Assert.Equal([OperationId.Of(Hello), "Hello"], operation.Ids);
        Assert.Equal(("Hello", null, "Hello.graphql", Hello), (operation.Name, operation.Client, operation.File, operation.Document));
        Assert.Same(operation, set.Find("Hello"));
        Assert.Null(set.Find("hello"));
    }

    [Fact]
    public async Task LoadAsync_Should_HashTheSameText_When_LineEndsAndByteOrderMarkDiffer()
    {
        // arrange
        _folder.Write("Hello.graphql", "\uFEFF" + Hello.ReplaceLineEndings("\r\n"));

        // act
        var set = await LoadAsync();

        // assert
        Assert.NotNull(set.Find(OperationId.Of(Hello)));
    }

    [Fact]
    public async Task LoadAsync_Should_TakeFragments_When_TheyStandInTheSameFile()
    {
        // arrange
        _folder.Write("Hello.graphql", "fragment Greeting on Query { hello }\nquery Hello { ...Greeting }");

        // act
        var set = await LoadAsync();

        // assert
        Assert.Equal("Hello", Assert.Single(set.Operations).Name);
    }

    [Fact]
    public async Task LoadAsync_Should_ReadDirectives_When_TheOperationHasThem()
    {
        // arrange
        _folder.Write("Hello.graphql", "query Hello @public @cacheControl(maxAge: 3, scope: PRIVATE) @sunset(at: \"2031-02-03T04:05:06+01:00\") { hello }")
            .Write("Plain.graphql", "query Plain { hello }");

        // act
        var set = await LoadAsync();

        // assert
        var sunset = new DateTimeOffset(2031, 2, 3, 3, 5, 6, TimeSpan.Zero);
        Assert.Equal(new OperationMetadata(true, sunset, new CacheControl(3, CacheControlScope.Private)), set.Find("Hello")!.Metadata);
        Assert.Equal(new OperationMetadata(false, null, null), set.Find("Plain")!.Metadata);
    }

    [Theory]
    [InlineData("""{"format":"apollo-persisted-query-manifest","version":1,"operations":[{"id":"x1","name":"App","type":"query","body":"query App { hello }","clientName":"shop"}]}""", "x1", "shop")]
    [InlineData("""{"operations":[{"body":"query App { hello }","name":"App","more":{"a":[1]},"id":"x1"}],"version":1,"format":"apollo-persisted-query-manifest","extra":[]}""", "x1", "web")]
    [InlineData("""{"54d69f8677943bc94247d633becea89b":"query App { hello }"}""", "54d69f8677943bc94247d633becea89b", "web")]
    [InlineData("""[["54d69f8677943bc94247d633becea89b","query App { hello }"]]""", "54d69f8677943bc94247d633becea89b", "web")]
    [InlineData("""{"sha256:83558e227142484cf11dd08a382d1f5e10f84965f4a1a9b6812232c47a0fb60d":"query App { hello }"}""", "83558e227142484cf11dd08a382d1f5e10f84965f4a1a9b6812232c47a0fb60d", "web")]
    [InlineData("""{"af44ffb4801303027fc3f29708dffdee5d173f3f":"query App { hello }"}""", "af44ffb4801303027fc3f29708dffdee5d173f3f", "web")]
    [InlineData("""{"83558E227142484CF11DD08A382D1F5E10F84965F4A1A9B6812232C47A0FB60D":"query App { hello }"}""", "83558E227142484CF11DD08A382D1F5E10F84965F4A1A9B6812232C47A0FB60D", "web")]
    [InlineData("""{"Named":"query App { hello }"}""", "Named", "web")]
    public async Task LoadAsync_Should_ReadTheManifest_When_AToolWroteIt(string manifest, string id, string client)
    {
        // arrange
        _folder.Write("clients/web.json", manifest);

        // act
        var set = await LoadAsync();

        // assert
        var operation = Assert.Single(set.Operations);
        Assert.Equal((id, "App", client), (Assert.Single(operation.Ids), operation.Name, operation.Client));
        Assert.Same(operation, set.Find(id));
        Assert.Null(set.Find("App"));
    }

    [Fact]
    public async Task LoadAsync_Should_ShareTheOperation_When_TwoClientsHaveTheSame()
    {
        // arrange
        _folder.Write("clients/a.json", """{"x":"{ hello }"}""").Write("clients/b.json", """{"x":"{ hello }","y":"{ hello }"}""");

        // act
        var set = await LoadAsync();

        // assert
        Assert.Equal(["a", "b"], set.Operations.Select(static operation => operation.Client));
    }

    [Fact]
    public async Task LoadAsync_Should_KeepTheOldId_When_AFileChangedSinceTheManifestWasBuilt()
    {
        // arrange
        const string Old = "query Hello { hello(name: \\\"old\\\") }";
        var oldId = OperationId.Of("query Hello { hello(name: \"old\") }");
        _folder.Write("Hello.graphql", Hello)
            .Write("manifest.json", $$"""{"format":"apollo-persisted-query-manifest","version":1,"operations":[{"id":"{{oldId}}","name":"Hello","type":"query","body":"{{Old}}"}]}""");

        // act
        var set = await LoadAsync();

        // assert
        Assert.Equal(Hello, set.Find("Hello")!.Document);
        Assert.Equal([oldId], set.Find(oldId)!.Ids);
    }

    [Theory]
    [InlineData("A.graphql", "query A {\n  hello(\n}", "A.graphql:3:1: Syntax error at line 3, column 1: ")]
    [InlineData("A.graphql", "query A {\n  unknown\n}", "A.graphql:2:3: The type \"Query\" has no field")]
    [InlineData("A.graphql", "query A($n: String) { hello }", "A.graphql:1:9: ")]
    [InlineData("A.graphql", "query A @unknown { hello }", "A.graphql:1:9: ")]
    [InlineData("A.graphql", "query B { hello }", "A.graphql:1:7: The operation is named \"B\", but the file is named \"A\".")]
    [InlineData("A.graphql", "{ hello }", "A.graphql:1:1: The operation has no name, but the file is named \"A\".")]
    [InlineData("A.graphql", "query A { hello }\nquery B { hello }", "A.graphql:2:1: A document must have exactly one operation; this one has 2.")]
    [InlineData("A.graphql", "query A @sunset(at: \"tomorrow\") { hello }", "A.graphql:1:1: @sunset(at:) must be a time such as")]
    [InlineData("A.graphql", "query A @sunset(at: \"2030-01-01T00:00:00\") { hello }", "A.graphql:1:1: @sunset(at:) must be a time such as")]
    [InlineData("manifest.json", "{\n \"format\": 1", "manifest.json:2:")]
    [InlineData("manifest.json", """{"format":"apollo-persisted-query-manifest","version":1,"operations":[{"id":"83558e227142484cf11dd08a382d1f5e10f84965f4a1a9b6812232c47a0fb60d","name":"A","body":"query A { hello }"}]}""", "manifest.json:1:71: The id of \"A\" is not the SHA-256 of its body")]
    [InlineData("clients/a.json", """{"format":"other","version":1,"operations":[]}""", "clients/a.json:1:11: Not a manifest of a known shape: \"format\" must be")]
    [InlineData("clients/a.json", """{"format":"apollo-persisted-query-manifest","version":2,"operations":[]}""", "clients/a.json:1:55: Not a manifest of a known shape: \"version\" must be 1.")]
    [InlineData("clients/a.json", """{"operations":[{"id":"x"}]}""", "clients/a.json:1:16: Not a manifest of a known shape: every operation needs the strings \"id\" and \"body\".")]
    [InlineData("clients/a.json", "{\n  \"x\": 1\n}", "clients/a.json:2:8: Not a manifest of a known shape: expected the document of \"x\" as a string.")]
    [InlineData("clients/a.json", "[\"x\"]", "clients/a.json:1:2: Not a manifest of a known shape: expected a pair [id, document].")]
    [InlineData("clients/a.json", "3", "clients/a.json:1:1: Not a manifest of a known shape: expected a manifest")]
    [InlineData("clients/a.json", "", "clients/a.json:1:1: The file is not JSON.")]
    [InlineData("clients/a.json", "{\n  \"x\": \"query {\"\n}", "clients/a.json:2:8: Operation \"x\", 1:8 in its document: Syntax error at line 1, column 8: ")]
    [InlineData("clients/a.json", """{"":"{ hello }"}""", "clients/a.json:1:5: Operation \"\": The id is empty.")]
    [InlineData("clients/a.json", "{\n  \"sha256:0000000000000000000000000000000000000000000000000000000000000000\": \"{ hello }\"\n}", "clients/a.json:2:78: The id of \"sha256:0000000000000000000000000000000000000000000000000000000000000000\" is not the SHA-256 of its document; run")]
    [InlineData("clients/a.json", "[[\"0000000000000000000000000000000000000000\", \"{ hello }\"]]", "clients/a.json:1:2: The id of \"0000000000000000000000000000000000000000\" is not the SHA-1 of its document; run")]
    [InlineData("clients/a.json", """{"operations":[{"id":"00000000000000000000000000000000","name":"App","body":"query App { hello }"}]}""", "clients/a.json:1:16: The id of \"App\" is not the MD5 of its document; run")]
    public async Task LoadAsync_Should_NameThePlace_When_SomethingIsWrong(string file, string content, string fault)
    {
        // arrange
        _folder.Write(file, content);

        // act
        var exception = await Assert.ThrowsAsync<OperationRegistrationException>(LoadAsync);

        // assert
        Assert.StartsWith(fault, Assert.Single(exception.Faults).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LoadAsync_Should_ReportAllFaultsAtOnce_When_SeveralFilesAreWrong()
    {
        // arrange
        _folder.Write("A.graphql", "query A {").Write("B.graphql", "query C { hello }").Write("D.graphql", "query D { hello }")
            .Write("clients/app.json", """{"D":"query Other { hello }","big":"{ 0 }"}""");

        // act
        var exception = await Assert.ThrowsAsync<OperationRegistrationException>(LoadAsync);

        // assert
        Assert.Equal(["A.graphql", "B.graphql", "clients/app.json", "clients/app.json"], exception.Faults.Select(static fault => fault.File));
        Assert.Contains("The id \"D\" already belongs to another document, in D.graphql.", exception.Message, StringComparison.Ordinal);
        Assert.All(exception.Faults, fault => Assert.Contains(fault.ToString(), exception.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task LoadAsync_Should_ReportTheLimit_When_ADocumentIsTooLong()
    {
        // arrange
        _folder.Write("Long.graphql", $"query Long {{ hello }} #{new string('x', 20_000)}");

        // act
        var exception = await Assert.ThrowsAsync<OperationRegistrationException>(LoadAsync);

        // assert
        Assert.Contains("Long.graphql:1:1: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains("15000 bytes", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LoadAsync_Should_ReportTheFile_When_ItIsNotUtf8()
    {
        // arrange
        await File.WriteAllBytesAsync(Path.Combine(_folder.Path, "A.graphql"), [.. "query A { hello } #"u8, 0xFF]);

        // act
        var exception = await Assert.ThrowsAsync<OperationRegistrationException>(LoadAsync);

        // assert
        Assert.Contains("A.graphql:1:1: The file is not UTF-8", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LoadAsync_Should_Fail_When_TheFolderIsMissing()
    {
        // act
        var exception = await Assert.ThrowsAsync<OperationRegistrationException>(
            () => _loader.LoadAsync(Path.Combine(_folder.Path, "missing"), CancellationToken.None));

        // assert
        Assert.Contains("cannot be read", exception.Message, StringComparison.Ordinal);
    }

    private Task<OperationSet> LoadAsync() => _loader.LoadAsync(_folder.Path, CancellationToken.None);
}
