namespace GraphQLBackend.GraphQL.Types.Mutations;

/// <summary>A field of the mutation root as generated code declares it; the conventions are applied when the schema is built.</summary>
public abstract class MutationField
{
    private protected MutationField(string name, FieldOptions fieldOptions, MutationOptions options)
    {
        Name = name;
        FieldOptions = fieldOptions;
        Options = options;
    }

    internal string Name { get; }

    internal FieldOptions FieldOptions { get; }

    internal MutationOptions Options { get; }

    /// <summary>Adds the field as it stands.</summary>
    internal abstract void AddPlain(ObjectTypeBuilder<RootValue> root);

    /// <summary>Adds the field with its payload type.</summary>
    /// <param name="schema">Takes the payload type.</param>
    /// <param name="root">Takes the field.</param>
    /// <param name="options">Those of the field, with the arguments it shall have.</param>
    /// <param name="fromInput">Whether parameters are fields of the only argument.</param>
    /// <param name="names">What the conventions make of the mutation's name.</param>
    internal abstract void AddWithPayload(SchemaBuilder schema, ObjectTypeBuilder<RootValue> root, FieldOptions options, bool fromInput, MutationNames names);

    /// <summary>Adds the field with the result type it has.</summary>
    internal abstract void AddWithInput(ObjectTypeBuilder<RootValue> root, FieldOptions options, bool fromInput);
}
