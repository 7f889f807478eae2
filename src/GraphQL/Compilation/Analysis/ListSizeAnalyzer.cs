using System.Globalization;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Pagination;

namespace GraphQLBackend.GraphQL.Compilation.Analysis;

/// <summary>The size of the lists that <c>@listSize</c> is about: the largest slicing argument given, the default page, the assumed size, else 1.</summary>
internal sealed class ListSizeAnalyzer(OperationDefinitionNode operation)
{
    /// <summary>A constant, or the one factor that a request decides on.</summary>
    public CostExpression SizeOf(SelectedField field)
    {
        var options = field.Definition!.Options.ListSize!;
        var variables = new List<SizeVariable>();
        int? constant = null;
        foreach (var name in options.SlicingArguments)
        {
            var argument = field.Definition.Argument(name);
            var given = field.Node.Arguments.FirstOrDefault(given => given.Name.Value == name)?.Value;
            if (given is VariableNode variable)
            {
                variables.Add(new SizeVariable(variable.Name.Value, Length(DefaultOf(variable) ?? argument?.DefaultValue)));
            }
            else
            {
                var size = Length(given ?? argument?.DefaultValue);
                constant = constant is null || size > constant ? size ?? constant : constant;
            }
        }

        return variables.Count == 0
            ? CostExpression.Of(constant ?? Otherwise(options))
            : CostExpression.Of(new SizeFactor(variables, constant, Otherwise(options), options.MaxSize));
    }

    /// <summary>The arguments that slice lists, as they are given anywhere below.</summary>
    public IEnumerable<SlicingArgument> SlicingArgumentsOf(SelectedSet set) => set.Fields.SelectMany(SlicingArgumentsOf);

    private IEnumerable<SlicingArgument> SlicingArgumentsOf(SelectedField field)
    {
        var below = field.Sets.SelectMany(SlicingArgumentsOf);
        if (field.Definition?.Options.ListSize is not { } options)
        {
            return below;
        }

        return field.Node.Arguments
            .Where(given => options.SlicingArguments.Contains(given.Name.Value))
            .Select(given => Describe(given, options.MaxSize))
            .Concat(below);
    }

    private SlicingArgument Describe(ArgumentNode given, int maximum)
    {
        var variable = given.Value as VariableNode;
        return new SlicingArgument(
            given.Name.Value, maximum, Length(variable is null ? given.Value : DefaultOf(variable)), variable?.Name.Value, given.Location);
    }

    private static int Otherwise(ListSize options) =>
        options.SlicingArguments.Any(static argument => argument is "first" or "last")
            ? PagingArguments.DefaultPageSize
            : options.AssumedSize ?? 1;

    private IValueNode? DefaultOf(VariableNode variable) =>
        operation.VariableDefinitions.FirstOrDefault(definition => definition.Variable.Name.Value == variable.Name.Value)?.DefaultValue;

    /// <summary>The size a constant stands for: a number itself, a list its length; null for nothing.</summary>
    private static int? Length(IValueNode? value)
    {
        return value switch
        {
            null or NullValueNode => null,
            IntValueNode number => int.TryParse(number.Value, CultureInfo.InvariantCulture, out var size) ? Math.Max(0, size) : int.MaxValue,
            ListValueNode list => list.Items.Count,
            _ => 1,
        };
    }
}
