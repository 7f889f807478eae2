namespace GraphQLBackend.GraphQL.Types;

/// <summary>A type with a name; unique in its schema.</summary>
public abstract class NamedType : IType
{
    private protected NamedType(string name, string? description)
    {
        Name = name;
        Description = description;
    }

    /// <summary>The type's name.</summary>
    public string Name { get; }

    /// <summary>Markdown, or null.</summary>
    public string? Description { get; internal set; }

    /// <summary>The kind.</summary>
    public abstract TypeKind Kind { get; }

    /// <summary>Directives applied to the definition beyond those the specification gives a place of their own
    /// (<c>@deprecated</c>, <c>@specifiedBy</c>, <c>@oneOf</c>), in order.</summary>
    public IReadOnlyList<AppliedDirective> Directives => AppliedDirectives;

    /// <inheritdoc/>
    public IType NullableType => this;

    /// <inheritdoc/>
    public bool IsNonNull => false;

    /// <summary>True for scalars, enums and input objects (specification 3.4.2 IsInputType).</summary>
    public bool IsInputType => Kind is TypeKind.Scalar or TypeKind.Enum or TypeKind.InputObject;

    /// <summary>True for every type but input objects (specification 3.4.2 IsOutputType).</summary>
    public bool IsOutputType => Kind is not TypeKind.InputObject;

    /// <summary>True for scalars and enums.</summary>
    public bool IsLeaf => Kind is TypeKind.Scalar or TypeKind.Enum;

    /// <summary>True for objects, interfaces and unions.</summary>
    public bool IsComposite => Kind is TypeKind.Object or TypeKind.Interface or TypeKind.Union;

    /// <summary>True for interfaces and unions.</summary>
    public bool IsAbstract => Kind is TypeKind.Interface or TypeKind.Union;

    /// <inheritdoc/>
    public NamedType Named => this;

    internal List<AppliedDirective> AppliedDirectives { get; } = [];

    /// <inheritdoc/>
    public override string ToString() => Name;
}
