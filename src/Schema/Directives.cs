namespace GraphQLBackend.Schema;

/// <summary>The directives of this schema: what clients may say of an operation, and what the schema says of its fields.</summary>
public static class Directives
{
    /// <summary>Declares them.</summary>
    public static SchemaBuilder AddDirectives(this SchemaBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder
            .Add(new EnumType<CacheControlScope>(
                "CacheControlScope",
                "Who may share a cached answer.",
                new EnumValueDefinition<CacheControlScope>("PUBLIC", CacheControlScope.Public, "Everybody."),
                new EnumValueDefinition<CacheControlScope>("PRIVATE", CacheControlScope.Private, "Only the user who asked.")))
            .Directive(new DirectiveDefinition(
                "public",
                "Anonymous callers may run the operation, and its answers may be cached at the edge.",
                [DirectiveLocation.Query]))
            .Directive(new DirectiveDefinition(
                "sunset",
                "The operation is refused from that instant on.",
                [DirectiveLocation.Query, DirectiveLocation.Mutation, DirectiveLocation.Subscription],
                [InputField.Create("at", Input.NonNull(Input.Leaf<DateTimeOffset>("DateTime")))]))
            .Directive(CacheControl())
            .Directive(Cost())
            .Directive(ListSize());
    }

    private static DirectiveDefinition CacheControl() => new(
        "cacheControl",
        "How long an answer may be reused, in seconds, and by whom; the strictest of what was read decides.",
        [DirectiveLocation.Query, DirectiveLocation.FieldDefinition, DirectiveLocation.Object, DirectiveLocation.Interface],
        [
            InputField.Create("maxAge", Input.NullableValue(Input.Leaf<int>("Int"))),
            InputField.Create("scope", Input.NullableValue(Input.Leaf<CacheControlScope>("CacheControlScope"))),
        ]);

    private static DirectiveDefinition Cost() => new(
        "cost",
        "The weight of an element in the cost of an operation.",
        [
            DirectiveLocation.ArgumentDefinition,
            DirectiveLocation.Enum,
            DirectiveLocation.FieldDefinition,
            DirectiveLocation.InputFieldDefinition,
            DirectiveLocation.Object,
            DirectiveLocation.Scalar,
        ],
        [InputField.Create("weight", Input.NonNull(Input.Leaf<string>("String")))]);

    private static DirectiveDefinition ListSize() => new(
        "listSize",
        "How long a list may become, for the cost of an operation.",
        [DirectiveLocation.FieldDefinition],
        [
            InputField.Create("assumedSize", Input.NullableValue(Input.Leaf<int>("Int"))),
            InputField.Create("slicingArguments", Input.List(Input.NonNull(Input.Leaf<string>("String")))),
            InputField.Create("sizedFields", Input.List(Input.NonNull(Input.Leaf<string>("String")))),
            InputField.Create("requireOneSlicingArgument", Input.NullableValue(Input.Leaf<bool>("Boolean")), "true"),
        ]);
}
