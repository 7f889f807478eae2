using System.Collections.Frozen;

namespace GraphQLBackend.GraphQL.Language;

/// <summary>The names of the places a directive may stand at (specification 3.13, DirectiveLocation).</summary>
public static class DirectiveLocations
{
    private static readonly FrozenSet<string> s_executable = FrozenSet.Create(
        StringComparer.Ordinal,
        "QUERY",
        "MUTATION",
        "SUBSCRIPTION",
        "FIELD",
        "FRAGMENT_DEFINITION",
        "FRAGMENT_SPREAD",
        "INLINE_FRAGMENT",
        "VARIABLE_DEFINITION");

    private static readonly FrozenSet<string> s_typeSystem = FrozenSet.Create(
        StringComparer.Ordinal,
        "SCHEMA",
        "SCALAR",
        "OBJECT",
        "FIELD_DEFINITION",
        "ARGUMENT_DEFINITION",
        "INTERFACE",
        "UNION",
        "ENUM",
        "ENUM_VALUE",
        "INPUT_OBJECT",
        "INPUT_FIELD_DEFINITION");

    /// <summary>Whether the name is an ExecutableDirectiveLocation.</summary>
    public static bool IsExecutable(string name) => s_executable.Contains(name);

    /// <summary>Whether the name is a TypeSystemDirectiveLocation.</summary>
    public static bool IsTypeSystem(string name) => s_typeSystem.Contains(name);

    /// <summary>Whether the name is any DirectiveLocation.</summary>
    public static bool IsKnown(string name) => IsExecutable(name) || IsTypeSystem(name);
}
