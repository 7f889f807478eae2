using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Validation;

/// <summary>
/// One rule of specification 5. All rules listen to one walk over the document; what is known of the types at the current node is
/// <see cref="ValidationContext.Scope"/>. A rule object serves one document.
/// </summary>
internal abstract class ValidationRule(ValidationContext context)
{
    protected ValidationContext Context { get; } = context;

    protected TypeScope Scope => Context.Scope;

    public virtual void EnterDocument(DocumentNode document)
    {
    }

    /// <summary>Every definition of the document has been walked.</summary>
    public virtual void LeaveDocument(DocumentNode document)
    {
    }

    public virtual void EnterOperation(OperationDefinitionNode operation)
    {
    }

    public virtual void EnterFragment(FragmentDefinitionNode fragment)
    {
    }

    public virtual void EnterVariableDefinition(VariableDefinitionNode variable)
    {
    }

    public virtual void EnterSelectionSet(SelectionSetNode selectionSet)
    {
    }

    public virtual void EnterField(FieldNode field)
    {
    }

    public virtual void EnterSpread(FragmentSpreadNode spread)
    {
    }

    public virtual void EnterInlineFragment(InlineFragmentNode fragment)
    {
    }

    /// <summary>All directives of one place, before each of them.</summary>
    public virtual void EnterDirectives(IReadOnlyList<DirectiveNode> directives)
    {
    }

    public virtual void EnterDirective(DirectiveNode directive, DirectiveLocation location)
    {
    }

    /// <summary>All arguments of one field or directive, before each of them.</summary>
    public virtual void EnterArguments(IReadOnlyList<ArgumentNode> arguments)
    {
    }

    public virtual void EnterArgument(ArgumentNode argument)
    {
    }

    /// <summary>Every value, nested ones and variables included.</summary>
    public virtual void EnterValue(IValueNode value)
    {
    }

    /// <summary>A type condition, or the type inside a variable's type.</summary>
    public virtual void EnterNamedType(NamedTypeNode type)
    {
    }

    protected void Report(string section, string message, params IEnumerable<ISyntaxNode> nodes) => Context.Report(section, message, nodes);
}
