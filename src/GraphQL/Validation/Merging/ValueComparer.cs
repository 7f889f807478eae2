using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Validation.Merging;

/// <summary>Compares literals as rule 5.3.2 does: by what is written, except for the order of input fields.</summary>
internal static class ValueComparer
{
    /// <summary>Whether two selections have identical sets of arguments.</summary>
    public static bool AreSame(IReadOnlyList<ArgumentNode> left, IReadOnlyList<ArgumentNode> right)
    {
        return left.Count == right.Count
            && left.All(argument => right.FirstOrDefault(other => other.Name.Value == argument.Name.Value) is { } other && AreSame(argument.Value, other.Value));
    }

    private static bool AreSame(IValueNode left, IValueNode right)
    {
        return (left, right) switch
        {
            (VariableNode one, VariableNode other) => one.Name.Value == other.Name.Value,
            (IntValueNode one, IntValueNode other) => one.Value == other.Value,
            (FloatValueNode one, FloatValueNode other) => one.Value == other.Value,
            (StringValueNode one, StringValueNode other) => one.Value == other.Value && one.IsBlock == other.IsBlock,
            (BooleanValueNode one, BooleanValueNode other) => one.Value == other.Value,
            (EnumValueNode one, EnumValueNode other) => one.Value == other.Value,
            (NullValueNode, NullValueNode) => true,
            (ListValueNode one, ListValueNode other) => AreSame(one.Items, other.Items),
            (ObjectValueNode one, ObjectValueNode other) => AreSame(Sort(one), Sort(other)),
            _ => false,
        };
    }

    private static bool AreSame(IReadOnlyList<IValueNode> left, IReadOnlyList<IValueNode> right) =>
        left.Count == right.Count && left.Zip(right).All(static pair => AreSame(pair.First, pair.Second));

    private static bool AreSame(List<ObjectFieldNode> left, List<ObjectFieldNode> right) =>
        left.Count == right.Count
        && left.Zip(right).All(static pair => pair.First.Name.Value == pair.Second.Name.Value && AreSame(pair.First.Value, pair.Second.Value));

    private static List<ObjectFieldNode> Sort(ObjectValueNode node) =>
        [.. node.Fields.OrderBy(static field => field.Name.Value, StringComparer.Ordinal)];
}
