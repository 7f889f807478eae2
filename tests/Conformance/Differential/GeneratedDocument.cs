using System.Text.Json.Nodes;
using GraphQLBackend.Conformance.Differential.Generation;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.Conformance.Differential;

/// <summary>A document, and how each of its operations is to be run: all of it follows from a seed.</summary>
internal sealed record GeneratedDocument(string Seed, string Text, JsonArray Runs)
{
    private const int Events = 2;

    public static GeneratedDocument Create(Schema schema, string seed)
    {
        var random = new Random(unchecked((int)Model.ResolverModel.Hash(seed)));
        var faults = random.Chance(55) ? 0 : random.Next(1, 4);
        var text = new DocumentGenerator(schema, random, faults).Write();
        if (random.Chance(12))
        {
            text = SyntaxDamage.Apply(text, random);
        }

        return new GeneratedDocument(seed, text, CreateRuns(schema, text, seed, random));
    }

    public JsonObject ToQuestion() => new() { ["text"] = Text, ["runs"] = Runs.DeepClone() };

    private static JsonArray CreateRuns(Schema schema, string text, string seed, Random random)
    {
        DocumentNode document;
        try
        {
            document = Utf8GraphQLParser.Parse(text, ParserOptions.Unlimited);
        }
        catch (SyntaxException)
        {
            return [];
        }

        var operations = document.Definitions.OfType<OperationDefinitionNode>().ToList();
        return [.. operations.SelectMany(operation => Enumerable.Range(0, 3).Select(index => CreateRun(schema, operation, operations.Count, $"{seed}/{index}", index, random)))];
    }

    private static JsonObject CreateRun(Schema schema, OperationDefinitionNode operation, int operations, string seed, int index, Random random)
    {
        var run = new JsonObject
        {
            ["raw"] = new VariablesGenerator(schema, random, index == 1 ? random.Next(1, 3) : 0).Write(operation),
            ["model"] = new JsonObject
            {
                ["seed"] = seed,
                ["errPct"] = index * 6,
                ["nullPct"] = index * 4,
                ["badPct"] = index * 3,
                ["maxList"] = 3,
            },
        };
        if (random.Chance(operations > 1 ? 95 : 30))
        {
            run["operationName"] = random.Chance(3) ? "Nope" : operation.Name?.Value;
        }

        if (operation.Operation == OperationType.Subscription)
        {
            run["events"] = Events;
        }

        return run;
    }
}
