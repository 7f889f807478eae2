using System.Text;

namespace GraphQLBackend.GraphQL.Tests.Compilation.Waves;

public sealed class WaveSimulationTests
{
    private const int SchemaCount = 100;
    private const int OperationsPerSchema = 5;

    [Fact]
    public async Task Waves_Should_BeWhatTheSchedulerDispatches_When_SchemasAndOperationsAreRandom()
    {
        var statements = 0;
        for (var seed = 0; seed < SchemaCount; seed++)
        {
            var schema = new RandomSchema(seed).Schema;
            for (var i = 0; i < OperationsPerSchema; i++)
            {
                // arrange
                var operation = new RandomOperation(schema, (seed * OperationsPerSchema) + i);
                var log = new BatchLog();

                // act
                var waves = schema.Compile(operation.Document).WavesFor(Encoding.UTF8.GetBytes(operation.Variables));
                var response = await schema.ExecuteAsync(operation.Document, operation.Variables, log);

                // assert
                var expected = waves.Waves.SelectMany(static wave => wave.Batches.Select(batch => $"{wave.Number:000} {batch.DataLoader}"));
                Assert.False(response.ContainsKey("errors"), operation.Document);
                Assert.Equal(expected.Order(StringComparer.Ordinal), log.Batches);
                Assert.Equal(waves.StatementCount, log.Batches.Count());
                statements += waves.StatementCount;
            }
        }

        Assert.True(statements > 1000, $"Only {statements} statements were compared.");
    }
}
