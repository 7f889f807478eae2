using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Types.Mutations;

/// <summary>Applies HotChocolate's mutation conventions: one input object, one payload with the result and the declared errors.</summary>
internal sealed class MutationConventions(SchemaBuilder schema, SchemaTypes types, MutationConventionOptions? options)
{
    /// <summary>The interface that every error implements.</summary>
    public const string ErrorInterface = "Error";

    private readonly MutationConventionOptions _options = options ?? new MutationConventionOptions { ApplyToAllMutations = false };

    /// <summary>Adds the fields to the root in order.</summary>
    /// <exception cref="SchemaException">A name is taken, or a mutation with errors has a payload of its own.</exception>
    public void Apply(IReadOnlyList<MutationField> mutations, string root)
    {
        if (mutations.Any(static mutation => mutation.Options.Errors.Count > 0) && !types.Contains(ErrorInterface))
        {
            AddErrorInterface();
        }

        if (mutations.Count > 0)
        {
            schema.Object<RootValue>(root, type => AddFields(mutations, type));
        }
    }

    private void AddErrorInterface() => schema.Add(new InterfaceType(
        ErrorInterface,
        "Something that was wrong with the input of a mutation.",
        [new InterfaceFieldDefinition("message", "String!", new FieldOptions { Description = "A sentence for people." })]));

    private void AddFields(IReadOnlyList<MutationField> mutations, ObjectTypeBuilder<RootValue> root)
    {
        foreach (var mutation in mutations)
        {
            if (mutation.Options.UseConvention ?? (mutation.Options.Errors.Count > 0 || _options.ApplyToAllMutations))
            {
                Add(mutation, root);
            }
            else
            {
                mutation.AddPlain(root);
            }
        }
    }

    private void Add(MutationField mutation, ObjectTypeBuilder<RootValue> root)
    {
        var names = MutationNames.Of(mutation, _options);
        var fromInput = TryAddInput(mutation, names);
        var fieldOptions = fromInput ? mutation.FieldOptions with { Arguments = [InputOf(names)] } : mutation.FieldOptions;
        if (mutation.Options.ResultTypeName == names.Payload)
        {
            mutation.AddWithInput(root, Errorless(mutation, fieldOptions), fromInput);
            return;
        }

        if (mutation.Options.Errors.Count > 0)
        {
            schema.Add(new UnionType(names.Error, $"What `{mutation.Name}` may answer with instead of a result.", [.. mutation.Options.Errors.Select(static error => error.TypeName).Distinct()]));
        }

        if (types.Contains(names.Payload))
        {
            throw new SchemaException($"The payload type \"{names.Payload}\" of the mutation \"{mutation.Name}\" is declared already.");
        }

        mutation.AddWithPayload(schema, root, fieldOptions, fromInput, names);
    }

    /// <summary>False when the mutation has nothing to ask for, or asks for the input object already.</summary>
    private bool TryAddInput(MutationField mutation, MutationNames names)
    {
        var arguments = mutation.FieldOptions.Arguments;
        if (arguments.Count == 0 || (arguments.Count == 1 && mutation.Options.ArgumentTypeName == names.Input))
        {
            return false;
        }

        schema.Add(new InputObjectType<InputFieldValues>(names.Input, $"The input of `{mutation.Name}`.", arguments, static values => values));
        return true;
    }

    private static InputField InputOf(MutationNames names) =>
        InputField.Create(names.Argument, Input.NonNull(Input.Object<InputFieldValues>(names.Input)));

    private static FieldOptions Errorless(MutationField mutation, FieldOptions fieldOptions) =>
        mutation.Options.Errors.Count == 0
            ? fieldOptions
            : throw new SchemaException($"The mutation \"{mutation.Name}\" declares errors, but returns a payload of its own.");
}
