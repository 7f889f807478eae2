using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Types.Directives;

/// <summary>
/// The directives that state what a selection costs and how long its result may be kept: <c>@cacheControl</c> (Apollo), <c>@cost</c> and
/// <c>@listSize</c> (IBM cost directives). Types built in code state them by <see cref="FieldOptions"/>.
/// </summary>
public static class PolicyDirectives
{
    /// <summary>The name of <c>@cacheControl</c>.</summary>
    public const string CacheControl = "cacheControl";

    /// <summary>The name of <c>@cost</c>.</summary>
    public const string Cost = "cost";

    /// <summary>The name of <c>@listSize</c>.</summary>
    public const string ListSize = "listSize";

    private const string ScopeName = "CacheControlScope";

    /// <summary>Declares the three directives and the enum <c>CacheControlScope</c>.</summary>
    public static SchemaBuilder AddPolicyDirectives(this SchemaBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder
            .Add(new EnumType<CacheControlScope>(
                ScopeName,
                "Who may share a cached answer.",
                new EnumValueDefinition<CacheControlScope>("PUBLIC", CacheControlScope.Public, "Everybody."),
                new EnumValueDefinition<CacheControlScope>("PRIVATE", CacheControlScope.Private, "Only the user who asked.")))
            .Directive(CreateCacheControl())
            .Directive(CreateCost())
            .Directive(CreateListSize());
    }

    private static DirectiveDefinition CreateCacheControl() => new(
        CacheControl,
        "How long a result may be kept, and for whom. The strictest of all that is selected holds.",
        [DirectiveLocation.Query, DirectiveLocation.FieldDefinition, DirectiveLocation.Object, DirectiveLocation.Interface],
        [
            InputField.Create("maxAge", Input.NullableValue(Input.Leaf<int>("Int")), null, "Seconds."),
            InputField.Create("scope", Input.NullableValue(Input.Leaf<CacheControlScope>(ScopeName))),
        ]);

    private static DirectiveDefinition CreateCost() => new(
        Cost,
        "What the field costs, or each item of a list; without it objects cost 1 and leaves nothing.",
        [
            DirectiveLocation.ArgumentDefinition, DirectiveLocation.Enum, DirectiveLocation.FieldDefinition,
            DirectiveLocation.InputFieldDefinition, DirectiveLocation.Object, DirectiveLocation.Scalar,
        ],
        [InputField.Create("weight", Input.NonNull(Input.Leaf<string>("String")), null, "A decimal number.")]);

    private static DirectiveDefinition CreateListSize() => new(
        ListSize,
        "How long a list may become.",
        [DirectiveLocation.FieldDefinition],
        [
            InputField.Create("assumedSize", Input.NullableValue(Input.Leaf<int>("Int")), null, "The size when no slicing argument is given."),
            Names("slicingArguments", "The arguments that bound the list."),
            Names("sizedFields", "The sub-fields whose lists have the size; the field itself when there are none."),
            InputField.Create("requireOneSlicingArgument", Input.NullableValue(Input.Leaf<bool>("Boolean")), "true", "Whether exactly one slicing argument must be given."),
        ]);

    private static InputField Names(string name, string description) =>
        InputField.Create(name, Input.List(Input.NonNull(Input.Leaf<string>("String"))), null, description);
}
