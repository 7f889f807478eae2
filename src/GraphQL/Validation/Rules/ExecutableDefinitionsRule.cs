using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Validation.Rules;

/// <summary>Executable definitions: only operations and fragments stand in a document that is to be executed.</summary>
internal sealed class ExecutableDefinitionsRule(ValidationContext context) : ValidationRule(context)
{
    public const string Section = "5.1.1";

    public override void EnterDocument(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is not IExecutableDefinitionNode)
            {
                Report(Section, "Definitions of the type system cannot be executed.", definition);
            }
        }
    }
}
