using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types.Sdl.Rules;

namespace GraphQLBackend.GraphQL.Types.Sdl;

/// <summary>
/// Builds executable schemas from the schema definition language (specification 3). All values are boxed: input objects are ordered
/// dictionaries in which absent fields are absent, enum values are their names.
/// </summary>
public static class SdlSchemaBuilder
{
    /// <summary>The schema that <paramref name="sdl"/> defines, with all of its extensions.</summary>
    /// <exception cref="SyntaxException">The source is not of the grammar.</exception>
    /// <exception cref="SchemaException">The schema breaks rules of specification 3; all are listed.</exception>
    public static Schema Build(string sdl, SdlSchemaOptions? options = null) =>
        Build(Utf8GraphQLParser.Parse(sdl, ParserOptions.Unlimited), options);

    /// <summary>The schema that <paramref name="document"/> defines; executable definitions in it are passed over.</summary>
    /// <exception cref="SchemaException">The schema breaks rules of specification 3; all are listed.</exception>
    public static Schema Build(DocumentNode document, SdlSchemaOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        options ??= new SdlSchemaOptions();
        if (!options.AssumesValid)
        {
            SdlDocumentValidator.Validate(document);
        }

        var definitions = new SdlDefinitions(document);
        var builder = new SchemaBuilder { Validates = !options.AssumesValid }
            .Description(definitions.Description)
            .Apply(SdlDirectives.Applied(definitions.SchemaDirectives));
        var types = new SdlTypeFactory(options);
        foreach (var parts in definitions.Types)
        {
            if (types.Create(parts) is { } type)
            {
                builder.Add(type);
            }
        }

        foreach (var directive in definitions.Directives)
        {
            builder.Directive(SdlDirectives.Create(directive));
        }

        options.Configure?.Invoke(builder);
        return builder.Roots(definitions.Roots).Build();
    }
}
