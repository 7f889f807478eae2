using GraphQLBackend.Domain.Marketplaces;
using GraphQLBackend.Jobs.Ingestion.Providers;

namespace GraphQLBackend.Jobs.Tests.Ingestion.Providers;

public sealed class RecordedProviderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("manifest-");

    [Fact]
    public async Task ListAsync_Should_GiveTheShippedDatasets_When_TheyAreListed()
    {
        // act
        var datasets = await new RecordedProvider().ListAsync(SampleData.Folder, CancellationToken.None);

        // assert
        Assert.Equal(
            [SampleData.AxessoFile, SampleData.KeepaFile, SampleData.HistoryFile],
            datasets.Select(dataset => dataset.Name));
        Assert.All(datasets, dataset => Assert.Equal(Marketplace.US, dataset.Marketplace));
        Assert.Equal(SampleData.RecordedAt, datasets[0].RecordedAt);
    }

    [Theory]
    [InlineData("{", "Cannot read")]
    [InlineData("[]", "Cannot read")]
    [InlineData("{}", "manifest.json: datasets is missing.")]
    [InlineData("null", "manifest.json: datasets is missing.")]
    [InlineData("""{"datasets":[null]}""", "manifest.json: datasets[0].file is missing.")]
    [InlineData("""{"datasets":[{"file":"gone.json"}]}""", "manifest.json: datasets[0].file 'gone.json' is not a file of this folder.")]
    [InlineData("""{"datasets":[{"file":"../manifest.json"}]}""", "manifest.json: datasets[0].file '../manifest.json' is not a file of this folder.")]
    [InlineData("""{"datasets":[{"file":"a.json","marketplace":"XX"}]}""", "manifest.json: datasets[0].marketplace 'XX' is unknown.")]
    [InlineData("""{"datasets":[{"file":"a.json","marketplace":"US","source":"s","license":"l"}]}""", "manifest.json: datasets[0].actor is missing.")]
    [InlineData("""{"datasets":[{"file":"a.json","marketplace":"US","source":"s","actor":"a"}]}""", "manifest.json: datasets[0].license is missing.")]
    [InlineData("""{"datasets":[{"file":"a.json","marketplace":"US","license":"l","actor":"a"}]}""", "manifest.json: datasets[0].source is missing.")]
    [InlineData("""{"datasets":[{"file":"a.json","marketplace":"US","source":"s","license":"l","actor":"a"}]}""", "manifest.json: datasets[0].recordedAt is missing.")]
    [InlineData("""{"datasets":[{"file":"a.json","marketplace":"US","source":"s","license":"l","actor":"a","recordedAt":"yesterday"}]}""", "manifest.json: datasets[0].recordedAt 'yesterday' is not an RFC 3339 instant")]
    [InlineData("""{"datasets":[{"file":"a.json","marketplace":"US","source":"s","license":"l","actor":"a","recordedAt":"2025-09-11T12:00:00"}]}""", "manifest.json: datasets[0].recordedAt '2025-09-11T12:00:00' is not an RFC 3339 instant with its zone")]
    [InlineData("""{"datasets":[{"file":"a.json","marketplace":"US","source":"s","license":"l","actor":"a","recordedAt":"2025-09-11T12:00:00.500"}]}""", "manifest.json: datasets[0].recordedAt")]
    [InlineData("""{"datasets":[{"file":7}]}""", "Cannot read")]
    public async Task ListAsync_Should_NameTheField_When_TheManifestIsWrong(string manifest, string expected)
    {
        // arrange
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "a.json"), "[]");
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "manifest.json"), manifest);

        // act
        var error = await Assert.ThrowsAsync<IngestSourceException>(() => new RecordedProvider().ListAsync(_folder.FullName, CancellationToken.None));

        // assert
        Assert.StartsWith(expected, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-09-11T12:00:00Z", 12)]
    [InlineData("2025-09-11T12:00:00.25-07:00", 19)]
    public async Task ListAsync_Should_GiveUtc_When_TheRecordingNamesItsZone(string recordedAt, int hour)
    {
        // arrange
        using var folder = new RecordedFolder().Add("a.json", "[]", "a", recordedAt);

        // act
        var dataset = Assert.Single(await new RecordedProvider().ListAsync(folder.Path, CancellationToken.None));

        // assert
        Assert.Equal((hour, TimeSpan.Zero), (dataset.RecordedAt.Hour, dataset.RecordedAt.Offset));
    }

    [Fact]
    public async Task ReadAsync_Should_NameTheFile_When_ItIsGone()
    {
        // arrange
        using var folder = new RecordedFolder().Add("a.json", "[]", "a", "2025-09-11T12:00:00Z");
        var provider = new RecordedProvider();
        var dataset = Assert.Single(await provider.ListAsync(folder.Path, CancellationToken.None));
        File.Delete(Path.Combine(folder.Path, "a.json"));

        // act
        var act = async () => await provider.ReadAsync(folder.Path, dataset, CancellationToken.None).GetAsyncEnumerator().MoveNextAsync();

        // assert
        Assert.StartsWith("Cannot read a.json: ", (await Assert.ThrowsAsync<IngestSourceException>(act)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ListAsync_Should_SayWhichFile_When_ThereIsNoManifest()
    {
        var error = await Assert.ThrowsAsync<IngestSourceException>(() => new RecordedProvider().ListAsync(_folder.FullName, CancellationToken.None));
        Assert.Contains("manifest.json", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
