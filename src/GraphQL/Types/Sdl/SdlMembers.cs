using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Types.Sdl;

/// <summary>
/// Members of one name. Only a schema that is assumed valid has several; the last one counts then, in the place of the first, as in the
/// reference implementation.
/// </summary>
internal static class SdlMembers
{
    public static IEnumerable<T> LastOfEachName<T>(IEnumerable<T> members, Func<T, NameNode> name)
    {
        var byName = new OrderedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            byName[name(member).Value] = member;
        }

        return byName.Values;
    }

    public static InputField[] CreateInputs(IEnumerable<InputValueDefinitionNode> nodes) =>
        [.. LastOfEachName(nodes, static node => node.Name).Select(SdlTypeFactory.CreateInput)];
}
