using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>The directives of the specification (3.13).</summary>
public static class BuiltInDirectives
{
    /// <summary>The default of <c>@deprecated(reason:)</c>.</summary>
    public const string DefaultReason = "No longer supported";

    /// <summary>All of them: <c>@include, @skip, @deprecated, @specifiedBy, @oneOf</c>.</summary>
    internal static IReadOnlyList<DirectiveDefinition> All =>
    [
        Condition("include", "Directs the executor to include this field or fragment only when the `if` argument is true.", "Included when true."),
        Condition("skip", "Directs the executor to skip this field or fragment when the `if` argument is true.", "Skipped when true."),
        new DirectiveDefinition(
            "deprecated",
            "Marks an element of a GraphQL schema as no longer supported.",
            [DirectiveLocation.FieldDefinition, DirectiveLocation.ArgumentDefinition, DirectiveLocation.InputFieldDefinition, DirectiveLocation.EnumValue],
            [InputField.Create("reason", Input.NonNull(Input.Leaf<string>("String")), $"\"{DefaultReason}\"", "Why, and what to use instead, as Markdown.")]),
        new DirectiveDefinition(
            "specifiedBy",
            "Exposes a URL that specifies the behavior of this scalar.",
            [DirectiveLocation.Scalar],
            [InputField.Create("url", Input.NonNull(Input.Leaf<string>("String")), null, "The URL that specifies the behavior of this scalar.")]),
        new DirectiveDefinition("oneOf", "Indicates exactly one field must be supplied and this field must not be `null`.", [DirectiveLocation.InputObject]),
    ];

    /// <summary>All of them with their types known, outside of any schema.</summary>
    internal static IReadOnlyList<DirectiveDefinition> CreateComplete()
    {
        var types = new SchemaTypes();
        foreach (var scalar in BuiltInScalars.Create())
        {
            types.AddBuiltIn(scalar);
        }

        var directives = All;
        foreach (var argument in directives.SelectMany(static directive => directive.Arguments))
        {
            argument.Complete(types);
        }

        return directives;
    }

    /// <summary>Whether the specification defines the directive.</summary>
    public static bool Contains(string name) => name is "include" or "skip" or "deprecated" or "specifiedBy" or "oneOf";

    private static DirectiveDefinition Condition(string name, string description, string argument) =>
        new(
            name,
            description,
            [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment],
            [InputField.Create("if", Input.NonNull(Input.Leaf<bool>("Boolean")), null, argument)]);
}
