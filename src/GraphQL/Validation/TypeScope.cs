using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Validation;

/// <summary>What is known of the types at a node of the document; each part is null where it is unknown or does not apply.</summary>
internal readonly record struct TypeScope
{
    /// <summary>The composite type whose fields the enclosing selection set selects.</summary>
    public NamedType? ParentType { get; init; }

    /// <summary>The type of the current field, or the type condition of the current fragment.</summary>
    public IType? Type { get; init; }

    /// <summary>The definition of the current field.</summary>
    public FieldDefinition? Field { get; init; }

    /// <summary>The definition of the current directive.</summary>
    public DirectiveDefinition? Directive { get; init; }

    /// <summary>The input type expected at the current value.</summary>
    public IType? InputType { get; init; }

    /// <summary>The argument or input field the current value stands for; null inside of lists.</summary>
    public InputValueDefinition? Input { get; init; }

    /// <summary>The type expected of the object the current value is a field of.</summary>
    public IType? InputParent { get; init; }

    /// <summary>The current type when it has a selection set.</summary>
    public NamedType? CompositeType => Type?.Named is { IsComposite: true } composite ? composite : null;

    /// <summary>The arguments of the current directive or field; null when it is unknown.</summary>
    public IReadOnlyList<InputValueDefinition>? Arguments => Directive?.Arguments ?? Field?.Arguments;
}
