using System.Globalization;
using System.Text;
using GraphQLBackend.GraphQL.Compilation.Analysis;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Compilation;

/// <summary>Explains operations to people: what they cost, what they select and how each field is resolved, and what they load in which wave.</summary>
public static class PlanPrinter
{
    private const int IndentSize = 2;

    /// <summary>The explanation of the operation with all that its conditions may include. Stable for snapshots; ends with a line end.</summary>
    public static string Print(CompiledOperation operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        var text = new StringBuilder();
        WriteHead(text, operation);
        text.Append("\nfields\n");
        WriteSet(text, operation.FullPlan.Root, 1);
        if (operation.Waves.Waves.Count > 0)
        {
            text.Append("\nwaves\n");
            WriteWaves(text, operation.Waves);
        }

        return text.ToString();
    }

    private static void WriteHead(StringBuilder text, CompiledOperation operation)
    {
        var analysis = operation.Analysis;
        text.Append(CultureInfo.InvariantCulture, $"{operation.Type.ToString().ToLowerInvariant()} {operation.Name ?? "(anonymous)"}\n");
        if (operation.Type == OperationType.Subscription)
        {
            // All that follows is for each event.
            text.Append("events: ").Append(operation.FullPlan.Root.FieldPlans[0].Definition?.Options.EventStream?.Source ?? "none").Append('\n');
        }

        if (operation.ConditionVariables.Count > 0)
        {
            text.Append("conditions: ").AppendJoin(", ", operation.ConditionVariables.Select(static name => $"${name}")).Append('\n');
        }

        text.Append("cost: ").Append(Describe(analysis)).Append('\n');
        text.Append("depth: ").Append(DescribeDepth(analysis)).Append('\n');
        text.Append("cache: ").Append(Describe(analysis.CachePolicy)).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"statements: {operation.Waves.StatementCount}\n");
    }

    private static string Describe(OperationAnalysis analysis)
    {
        var cost = analysis.Cost;
        return cost.IsConstant
            ? cost.ToString()
            : $"{cost} (by default {CostExpression.Format(cost.Evaluate(ListSizeValues.None))}, at most {CostExpression.Format(cost.Maximum)})";
    }

    private static string DescribeDepth(OperationAnalysis analysis) =>
        analysis.IntrospectionDepth == 0
            ? analysis.Depth.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{analysis.Depth} (introspection {analysis.IntrospectionDepth})");

    private static string Describe(CacheControl? policy)
    {
        if (policy is null)
        {
            return "none";
        }

        var scope = (policy.Scope ?? CacheControlScope.Public).ToString().ToLowerInvariant();
        return policy.MaxAge is { } seconds ? string.Create(CultureInfo.InvariantCulture, $"{scope}, {seconds} s") : scope;
    }

    private static void WriteSet(StringBuilder text, SetPlan set, int level)
    {
        foreach (var field in set.FieldPlans)
        {
            WriteField(text, field, level);
        }
    }

    private static void WriteField(StringBuilder text, FieldPlan field, int level)
    {
        text.Append(' ', level * IndentSize).Append(field.ResponseName);
        var name = field.Definition?.Name ?? "__typename";
        text.Append(field.ResponseName == name ? string.Empty : $": {name}");
        if (field.Definition is { } definition)
        {
            text.Append(CultureInfo.InvariantCulture, $" {definition.Type}  {KindOf(field)}");
        }

        text.Append('\n');
        WriteBelow(text, field, level + 1);
    }

    private static void WriteBelow(StringBuilder text, FieldPlan field, int level)
    {
        var isAbstract = field.Definition?.Type.Named.IsAbstract ?? false;
        foreach (var set in field.Sets.OrderBy(static set => set.Type.Name, StringComparer.Ordinal))
        {
            if (isAbstract)
            {
                text.Append(' ', level * IndentSize).Append("... on ").Append(set.Type.Name).Append('\n');
            }

            WriteSet(text, set, isAbstract ? level + 1 : level);
        }
    }

    private static string KindOf(FieldPlan field)
    {
        if (field.IsAsync)
        {
            var loaders = field.Definition!.Options.DataLoaders;
            return loaders.Count == 0 ? "async" : $"async [{string.Join(", ", loaders)}]";
        }

        return field.RequiresColumn ? "column" : "pure";
    }

    private static void WriteWaves(StringBuilder text, OperationWaves waves)
    {
        foreach (var wave in waves.Waves)
        {
            foreach (var (index, batch) in wave.Batches.Index())
            {
                var number = index == 0 ? wave.Number.ToString(CultureInfo.InvariantCulture) : string.Empty;
                text.Append(CultureInfo.InvariantCulture, $"  {number,-3}{batch.DataLoader}: {string.Join(", ", batch.Coordinates)}");
                text.Append(wave.RootField is null || index > 0 ? string.Empty : $"  (for {wave.RootField})").Append('\n');
            }
        }
    }
}
