namespace GraphQLBackend.GraphQL.Types.Changes;

/// <summary>The kinds of changes, as the reference implementation names them.</summary>
public enum ChangeKind
{
    /// <summary>A type is gone.</summary>
    TypeRemoved,

    /// <summary>A type is, say, no longer an object but an interface.</summary>
    TypeChangedKind,

    /// <summary>A union lost a member.</summary>
    TypeRemovedFromUnion,

    /// <summary>An enum lost a value.</summary>
    ValueRemovedFromEnum,

    /// <summary>Clients must give a new field of an input object.</summary>
    RequiredInputFieldAdded,

    /// <summary>A type no longer implements an interface.</summary>
    ImplementedInterfaceRemoved,

    /// <summary>A field is gone.</summary>
    FieldRemoved,

    /// <summary>The new type of a field does not fit where the old one did.</summary>
    FieldChangedKind,

    /// <summary>Clients must give a new argument.</summary>
    RequiredArgAdded,

    /// <summary>An argument is gone.</summary>
    ArgRemoved,

    /// <summary>The new type of an argument refuses values that the old one took.</summary>
    ArgChangedKind,

    /// <summary>A directive is gone.</summary>
    DirectiveRemoved,

    /// <summary>An argument of a directive is gone.</summary>
    DirectiveArgRemoved,

    /// <summary>Clients must give a new argument of a directive.</summary>
    RequiredDirectiveArgAdded,

    /// <summary>A directive may now be applied only once.</summary>
    DirectiveRepeatableRemoved,

    /// <summary>A directive may no longer stand somewhere.</summary>
    DirectiveLocationRemoved,

    /// <summary>Clients may meet a value they do not know.</summary>
    ValueAddedToEnum,

    /// <summary>Clients may meet a member they do not know.</summary>
    TypeAddedToUnion,

    /// <summary>An input object has a new field.</summary>
    OptionalInputFieldAdded,

    /// <summary>A field has a new argument.</summary>
    OptionalArgAdded,

    /// <summary>Clients may meet another type behind an interface.</summary>
    ImplementedInterfaceAdded,

    /// <summary>An argument that is left out now stands for something else.</summary>
    ArgDefaultValueChange,

    /// <summary>An input field that is left out now stands for something else.</summary>
    InputFieldDefaultValueChange,

    /// <summary>A description is another one.</summary>
    DescriptionChanged,

    /// <summary>There is a new type.</summary>
    TypeAdded,

    /// <summary>There is a new directive.</summary>
    DirectiveAdded,

    /// <summary>There is a new field.</summary>
    FieldAdded,

    /// <summary>A directive may now be applied more than once.</summary>
    DirectiveRepeatableAdded,

    /// <summary>A directive may stand in one more place.</summary>
    DirectiveLocationAdded,

    /// <summary>A directive has a new argument.</summary>
    OptionalDirectiveArgAdded,

    /// <summary>The type of a field promises more than before, or an input field takes more.</summary>
    FieldChangedKindSafe,

    /// <summary>An argument takes more than before.</summary>
    ArgChangedKindSafe,

    /// <summary>An argument that had no default has one.</summary>
    ArgDefaultValueAdded,

    /// <summary>An input field that had no default has one.</summary>
    InputFieldDefaultValueAdded,
}
