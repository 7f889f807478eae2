using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Validation;

/// <summary>
/// Walks the executable definitions of a document once for all rules, keeping track of types. Recurses only as deep as the document nests,
/// which the parser bounds; spreads are not followed.
/// </summary>
internal sealed class DocumentWalker(ValidationContext context, IReadOnlyList<ValidationRule> rules)
{
    private IExecutableDefinitionNode? _definition;

    public void Walk()
    {
        Tell(static (rule, document) => rule.EnterDocument(document), context.Document);
        foreach (var definition in context.Document.Definitions)
        {
            context.Scope = default;
            _definition = definition as IExecutableDefinitionNode;
            switch (definition)
            {
                case OperationDefinitionNode operation:
                    Walk(operation);
                    break;
                case FragmentDefinitionNode fragment:
                    Walk(fragment);
                    break;
            }
        }

        context.Scope = default;
        Tell(static (rule, document) => rule.LeaveDocument(document), context.Document);
    }

    private void Tell<T>(Action<ValidationRule, T> tell, T node)
    {
        foreach (var rule in rules)
        {
            if (context.IsStopped)
            {
                return;
            }

            tell(rule, node);
        }
    }

    private void Walk(OperationDefinitionNode operation)
    {
        context.Scope = new TypeScope { Type = context.Schema.GetRootType(operation.Operation) };
        Tell(static (rule, node) => rule.EnterOperation(node), operation);
        foreach (var variable in operation.VariableDefinitions)
        {
            Walk(variable);
        }

        Walk(operation.Directives, operation.Operation switch
        {
            OperationType.Query => DirectiveLocation.Query,
            OperationType.Mutation => DirectiveLocation.Mutation,
            _ => DirectiveLocation.Subscription,
        });
        Walk(operation.SelectionSet);
    }

    private void Walk(FragmentDefinitionNode fragment)
    {
        context.Scope = new TypeScope { Type = context.FindType(fragment.TypeCondition) };
        Tell(static (rule, node) => rule.EnterFragment(node), fragment);
        Tell(static (rule, node) => rule.EnterNamedType(node), fragment.TypeCondition);
        Walk(fragment.Directives, DirectiveLocation.FragmentDefinition);
        Walk(fragment.SelectionSet);
    }

    private void Walk(VariableDefinitionNode variable)
    {
        var outer = context.Scope;
        context.Scope = new TypeScope { InputType = InputType(context.FindType(variable.Type)) };
        Tell(static (rule, node) => rule.EnterVariableDefinition(node), variable);
        Tell(static (rule, node) => rule.EnterNamedType(node), variable.Type.NamedType);
        if (variable.DefaultValue is not null)
        {
            Walk(variable.DefaultValue);
        }

        Walk(variable.Directives, DirectiveLocation.VariableDefinition);
        context.Scope = outer;
    }

    private void Walk(SelectionSetNode selectionSet)
    {
        var outer = context.Scope;
        var inner = new TypeScope { ParentType = outer.CompositeType, Type = outer.CompositeType };
        context.Scope = inner;
        Tell(static (rule, node) => rule.EnterSelectionSet(node), selectionSet);
        foreach (var selection in selectionSet.Selections)
        {
            context.Scope = inner;
            switch (selection)
            {
                case FieldNode field:
                    Walk(field);
                    break;
                case FragmentSpreadNode spread:
                    Tell(static (rule, node) => rule.EnterSpread(node), spread);
                    Walk(spread.Directives, DirectiveLocation.FragmentSpread);
                    break;
                case InlineFragmentNode inline:
                    Walk(inline);
                    break;
            }
        }

        context.Scope = outer;
    }

    private void Walk(FieldNode field)
    {
        var definition = context.Scope.ParentType is { } parent ? context.FindField(parent, field.Name.Value) : null;
        context.Scope = context.Scope with { Field = definition, Type = definition?.Type };
        Tell(static (rule, node) => rule.EnterField(node), field);
        Walk(field.Arguments);
        Walk(field.Directives, DirectiveLocation.Field);
        if (field.SelectionSet is not null)
        {
            Walk(field.SelectionSet);
        }
    }

    private void Walk(InlineFragmentNode fragment)
    {
        if (fragment.TypeCondition is not null)
        {
            context.Scope = context.Scope with { Type = context.FindType(fragment.TypeCondition) };
        }

        Tell(static (rule, node) => rule.EnterInlineFragment(node), fragment);
        if (fragment.TypeCondition is not null)
        {
            Tell(static (rule, node) => rule.EnterNamedType(node), fragment.TypeCondition);
        }

        Walk(fragment.Directives, DirectiveLocation.InlineFragment);
        Walk(fragment.SelectionSet);
    }

    private void Walk(IReadOnlyList<DirectiveNode> directives, DirectiveLocation location)
    {
        if (directives.Count == 0)
        {
            return;
        }

        var outer = context.Scope;
        Tell(static (rule, nodes) => rule.EnterDirectives(nodes), directives);
        foreach (var directive in directives)
        {
            context.Scope = new TypeScope { ParentType = outer.ParentType, Directive = context.Schema.GetDirective(directive.Name.Value) };
            Tell(static (rule, place) => rule.EnterDirective(place.Directive, place.Location), (Directive: directive, Location: location));
            Walk(directive.Arguments);
        }

        context.Scope = outer;
    }

    private void Walk(IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count == 0)
        {
            return;
        }

        var outer = context.Scope;
        Tell(static (rule, nodes) => rule.EnterArguments(nodes), arguments);
        foreach (var argument in arguments)
        {
            var definition = outer.Arguments?.FirstOrDefault(definition => definition.Name == argument.Name.Value);
            context.Scope = outer with { Input = definition, InputType = InputType(definition?.Type), InputParent = null };
            Tell(static (rule, node) => rule.EnterArgument(node), argument);
            Walk(argument.Value);
        }

        context.Scope = outer;
    }

    private void Walk(IValueNode value)
    {
        Tell(static (rule, node) => rule.EnterValue(node), value);
        switch (value)
        {
            case VariableNode variable:
                context.VariableUsages.Add(_definition!, new VariableUsage(variable, context.Scope));
                break;
            case ListValueNode list:
                WalkItems(list);
                break;
            case ObjectValueNode fields:
                WalkFields(fields);
                break;
        }
    }

    private void WalkItems(ListValueNode list)
    {
        var outer = context.Scope;
        context.Scope = outer with { Input = null, InputType = (outer.InputType?.NullableType as ListType)?.ItemType, InputParent = null };
        foreach (var node in list.Items)
        {
            Walk(node);
        }

        context.Scope = outer;
    }

    private void WalkFields(ObjectValueNode node)
    {
        var outer = context.Scope;
        var parent = outer.InputType?.Named as InputObjectType;
        foreach (var field in node.Fields)
        {
            var definition = parent?.Field(field.Name.Value);
            context.Scope = outer with { Input = definition, InputType = InputType(definition?.Type), InputParent = outer.InputType };
            Walk(field.Value);
        }

        context.Scope = outer;
    }

    private static IType? InputType(IType? type) => type?.Named.IsInputType == true ? type : null;
}
