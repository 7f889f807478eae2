using GraphQLBackend.Testing;

namespace GraphQLBackend.Server.IntegrationTests.Clients;

/// <summary>
/// The npm clients that applications use, against the server as a process. What each sends and what its application gets stands in snapshots;
/// docs/clients.md says how to set them up.
/// </summary>
[Trait("Category", "Clients")]
public sealed class ApplicationTests(ApplicationFixture applications) : IClassFixture<ApplicationFixture>
{
    public static TheoryData<string> Clients => ["apollo4", "apollo3", "urql", "relay", "graphql-request", "codegen6", "codegen5", "codegen4"];

    [Theory]
    [MemberData(nameof(Clients))]
    public async Task Client_Should_SendOneRequestPerOperation_When_InProduction(string client)
    {
        // act
        var scenarios = await applications.RunAsync(client);

        // assert
        AssertOneRequestEach(scenarios);
        Snapshot.Match(ClientScenario.Print(scenarios), $"production.{client}");
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public async Task Client_Should_SendDocumentsNoMoreThanOnce_When_InLocalMode(string client)
    {
        // arrange
        var folder = applications.CreateOperations($"local-{client}");
        await using var server = applications.StartLocal(folder, Path.Combine(folder, "recorded.json"));

        // act
        var scenarios = await applications.RunAsync(server, client, own: true);

        // assert
        Assert.All(scenarios, static scenario => Assert.InRange(scenario.Requests.Count, scenario.Operations, 2 * scenario.Operations));
        Assert.All(scenarios, static scenario => Assert.True(scenario.Documents <= scenario.Operations, scenario.ToString()));
        Assert.Equal(
            client is "apollo4" or "apollo3" or "urql" or "graphql-request",
            scenarios.Any(static scenario => scenario.Outcome.StartsWith("linked ", StringComparison.Ordinal)));
        Snapshot.Match(ClientScenario.Print(scenarios), $"local.{client}");
    }

    [Theory]
    [InlineData("relay")]
    [InlineData("graphql-request")]
    [InlineData("codegen6")]
    [InlineData("codegen5")]
    [InlineData("codegen4")]
    public async Task Client_Should_SendIdsAlone_When_ItsManifestIsThereInLocalMode(string client)
    {
        // arrange
        var folder = applications.CreateOperations($"registered-{client}", Directory.GetFiles(Path.Combine(applications.Operations, "clients")));
        await using var server = applications.StartLocal(folder, Path.Combine(folder, "recorded.json"));

        // act
        var scenarios = await applications.RunAsync(server, client);

        // assert
        Assert.Contains(scenarios, static scenario => scenario.Outcome.StartsWith("linked ", StringComparison.Ordinal));
        Assert.Equal(client == "graphql-request", scenarios.Any(static scenario => scenario.Documents > 0 && scenario.SendsDocuments));
        Snapshot.Match(ClientScenario.Print(scenarios), $"registered.{client}");
    }

    [Theory]
    [InlineData("apollo4")]
    [InlineData("apollo3")]
    [InlineData("relay")]
    [InlineData("graphql-request")]
    [InlineData("codegen6")]
    public async Task Application_Should_SeeTheSame_When_TheProfileIsDraft(string client)
    {
        // act
        var audit = await applications.RunAsync(client);
        var draft = await applications.RunDraftAsync(client);

        // assert: other statuses, and nothing else
        Assert.Equal(audit.Select(static scenario => scenario.Outcome), draft.Select(static scenario => scenario.Outcome));
        Assert.Equal(audit.Select(static scenario => scenario.Requests.Count), draft.Select(static scenario => scenario.Requests.Count));
        Assert.Contains(draft, static scenario => scenario.Requests.Any(static request => request.Contains("-> 422 BAD_USER_INPUT", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("apollo4")]
    [InlineData("apollo3")]
    [InlineData("urql")]
    public async Task Client_Should_FindItsOperations_When_TheyWereRecordedInLocalMode(string client)
    {
        // arrange
        var folder = applications.CreateOperations($"recorded-{client}");
        await using (var local = applications.StartLocal(applications.CreateOperations($"recording-{client}"), Path.Combine(folder, "clients", "recorded.json")))
        {
            await applications.RunAsync(local, client, own: true);
        }

        await using var server = applications.StartProduction(folder);

        // act
        var scenarios = await applications.RunAsync(server, client, own: true);

        // assert
        AssertOneRequestEach(scenarios);
        Snapshot.Match(ClientScenario.Print(scenarios), $"recorded.{client}");
    }

    [Theory]
    [InlineData("apollo.json", "  title\\n", "  titel\\n", "clients/apollo.json:", "\"AppProduct\"", "is not the SHA-256 of its document")]
    [InlineData("relay-md5.json", "code\\n", "code", "clients/relay-md5.json:", "", "is not the MD5 of its document")]
    [InlineData("codegen-4.json", " code ", " code", "clients/codegen-4.json:", "", "is not the SHA-1 of its document")]
    [InlineData("codegen-6.json", "query AppTeam {", "query AppTeam @public {", "clients/codegen-6.json:", "", "is not the SHA-256 of its document")]
    public async Task Check_Should_NameFileAndEntry_When_AManifestOfAToolWasChanged(
        string manifest, string text, string replacement, string file, string entry, string fault)
    {
        // arrange
        var folder = applications.CreateOperations($"changed-{manifest}", Path.Combine(applications.Operations, "clients", manifest));
        var changed = Path.Combine(folder, "clients", manifest);
        var original = await File.ReadAllTextAsync(changed);
        Assert.Contains(text, original, StringComparison.Ordinal);
        await File.WriteAllTextAsync(changed, original.Replace(text, replacement, StringComparison.Ordinal));

        // act
        await using var check = applications.Start("Development", ["operations", "check", "--folder", folder, "--schema", RepositoryFolder.PathOf("src/Schema/schema.graphql")]);

        // assert
        Assert.Equal(1, await check.ExitCodeAsync());
        Assert.Contains(file, check.Output + check.Errors, StringComparison.Ordinal);
        Assert.Contains(entry, check.Output + check.Errors, StringComparison.Ordinal);
        Assert.Contains(fault, check.Output + check.Errors, StringComparison.Ordinal);
    }

    /// <summary>Nobody tries again, and nobody who has ids sends documents.</summary>
    private static void AssertOneRequestEach(IReadOnlyList<ClientScenario> scenarios)
    {
        Assert.All(scenarios, static scenario => Assert.Equal(scenario.Operations, scenario.Requests.Count));
        Assert.All(scenarios, static scenario => Assert.InRange(scenario.Documents, 0, scenario.SendsDocuments ? scenario.Operations : 0));
    }
}
