using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Sdl.Rules;

/// <summary>Checks what has to be right in an SDL document before types can be made of it: names, references and directives.</summary>
internal static class SdlDocumentValidator
{
    /// <exception cref="SchemaException">The document breaks rules; all are listed.</exception>
    public static void Validate(DocumentNode document)
    {
        var faults = new SdlFaults();
        SchemaDefinitionRules.Check(document, faults);
        UniqueNameRules.Check(document, faults);
        UniqueMemberRules.Check(document, faults);
        ExtensionRules.Check(document, faults);
        KnownTypeRules.Check(document, faults);
        AppliedDirectiveRules.Check(document, faults);
        faults.ThrowIfAny();
    }
}
