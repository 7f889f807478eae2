using System.Text.Json;
using GraphQLBackend.GraphQL.Compilation.Analysis;
using GraphQLBackend.GraphQL.Execution;

namespace GraphQLBackend.GraphQL.Compilation;

/// <summary>How large the variables of one operation may be.</summary>
internal sealed class VariableLimits
{
    private readonly Dictionary<string, SlicingArgument> _sizes;

    private VariableLimits(int maxListItems, Dictionary<string, SlicingArgument> sizes)
    {
        MaxListItems = maxListItems;
        _sizes = sizes;
    }

    /// <summary>No limits at all.</summary>
    public static VariableLimits None { get; } = new(int.MaxValue, []);

    /// <summary>Items of one list at most.</summary>
    public int MaxListItems { get; }

    /// <summary>A variable that several arguments use is held to the strictest of them.</summary>
    public static VariableLimits Create(OperationAnalysis analysis, CostLimits? limits)
    {
        var sizes = new Dictionary<string, SlicingArgument>(StringComparer.Ordinal);
        foreach (var argument in limits is null ? [] : analysis.SlicingArguments)
        {
            if (argument.Variable is { } variable && (!sizes.TryGetValue(variable, out var other) || argument.MaxSize < other.MaxSize))
            {
                sizes[variable] = argument;
            }
        }

        return new VariableLimits(limits?.MaxListItems ?? int.MaxValue, sizes);
    }

    /// <summary>The error of a variable that stands for the size of a list and asks for too much; null for all others. The reader is a copy.</summary>
    public IError? FindExcess(VariablePlan variable, Utf8JsonReader reader)
    {
        return _sizes.Count > 0
            && reader.TokenType == JsonTokenType.Number
            && _sizes.TryGetValue(variable.Name, out var argument)
            && reader.TryGetDouble(out var size)
            && size > argument.MaxSize
            ? OperationLimits.PageSizeError(argument.Name, argument.MaxSize).AddLocation(variable.Location).SetExtension("variable", variable.Name).Build()
            : null;
    }
}
