namespace GraphQLBackend.GraphQL.Types.Printing;

/// <summary>
/// Prints schemas in the schema definition language, in the layout of the reference implementation: what the specification
/// declares is left out, descriptions are block strings. The text ends without a line end.
/// </summary>
/// <remarks>
/// Of the directives applied to definitions those with a meaning here are printed: <c>@deprecated</c>, <c>@specifiedBy</c>, <c>@oneOf</c>
/// and, where the schema declares them, <c>@cacheControl</c>, <c>@cost</c> and <c>@listSize</c>.
/// </remarks>
public static class SchemaPrinter
{
    /// <summary>The schema in the order of declaration.</summary>
    public static string Print(Schema schema) => Print(schema, SchemaOrder.Declared);

    /// <summary>The schema with everything in the order of names, so that only real changes show in a comparison.</summary>
    public static string PrintSorted(Schema schema) => Print(schema, SchemaOrder.ByName);

    private static string Print(Schema schema, SchemaOrder order)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return new SchemaWriter(schema, order).Write();
    }
}
