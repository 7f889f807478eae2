namespace GraphQLBackend.Schema;

/// <summary>The directives of this schema: what clients may say of an operation, and what the schema says of its fields.</summary>
public static class Directives
{
    /// <summary>Declares them.</summary>
    public static SchemaBuilder AddDirectives(this SchemaBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder
            .AddPolicyDirectives()
            .Directive(new DirectiveDefinition(
                "public",
                "Anonymous callers may run the operation, and its answers may be cached at the edge.",
                [DirectiveLocation.Query]))
            .Directive(new DirectiveDefinition(
                "sunset",
                "The operation is refused from that instant on.",
                [DirectiveLocation.Query, DirectiveLocation.Mutation, DirectiveLocation.Subscription],
                [InputField.Create("at", Input.NonNull(Input.Leaf<DateTimeOffset>("DateTime")))]));
    }
}
