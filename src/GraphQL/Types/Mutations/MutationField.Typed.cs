using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Types.Outputs;

namespace GraphQLBackend.GraphQL.Types.Mutations;

/// <summary>A mutation whose resolver returns <typeparamref name="TResult"/>; <typeparamref name="TPayload"/> is the same, but may be null.</summary>
public sealed class MutationField<TResult, TPayload> : MutationField
{
    private readonly OutputShape<TResult> _shape;
    private readonly OutputShape<TPayload> _payloadShape;
    private readonly Func<TResult, TPayload> _convert;
    private readonly Func<MutationArguments, ResolverContext, ValueTask<TResult>> _resolve;

    /// <summary>Declares the mutation.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="shape">The result's type where the conventions do not apply.</param>
    /// <param name="payloadShape">The result's type as a field of the payload: nullable.</param>
    /// <param name="convert">Makes a result one of the payload.</param>
    /// <param name="resolve">The resolver.</param>
    /// <param name="fieldOptions">Options of the field; the arguments are the resolver's parameters.</param>
    /// <param name="options">What the conventions need to know.</param>
    public MutationField(
        string name,
        OutputShape<TResult> shape,
        OutputShape<TPayload> payloadShape,
        Func<TResult, TPayload> convert,
        Func<MutationArguments, ResolverContext, ValueTask<TResult>> resolve,
        FieldOptions fieldOptions,
        MutationOptions options)
        : base(name, fieldOptions, options)
    {
        _shape = shape;
        _payloadShape = payloadShape;
        _convert = convert;
        _resolve = resolve;
    }

    internal override void AddPlain(ObjectTypeBuilder<RootValue> root) => AddWithInput(root, FieldOptions, fromInput: false);

    internal override void AddWithInput(ObjectTypeBuilder<RootValue> root, FieldOptions options, bool fromInput) =>
        root.FieldAsync(Name, _shape, (_, context) => _resolve(new MutationArguments(context, fromInput), context), options);

    internal override void AddWithPayload(SchemaBuilder schema, ObjectTypeBuilder<RootValue> root, FieldOptions options, bool fromInput, MutationNames names)
    {
        schema.Object<MutationPayload<TPayload>>(names.Payload, type => AddPayloadFields(type, names));
        root.FieldAsync(
            Name,
            Output.NonNull(Output.Object<MutationPayload<TPayload>>(names.Payload)),
            (_, context) => ResolveAsync(new MutationArguments(context, fromInput), context),
            options);
    }

    private void AddPayloadFields(ObjectTypeBuilder<MutationPayload<TPayload>> type, MutationNames names)
    {
        type.Description($"The payload of `{Name}`.")
            .Field(Options.PayloadFieldName, _payloadShape, static (payload, _) => payload.Value, new FieldOptions { Description = Options.Errors.Count == 0 ? "The result." : "The result; null when there are errors." });
        if (Options.Errors.Count > 0)
        {
            type.Field(
                names.ErrorsField,
                Output.List<IReadOnlyList<object>, object>(Output.NonNull(Output.Abstract<object>(names.Error))),
                static (payload, _) => payload.Errors!,
                new FieldOptions { Description = "Why there is no result; null when there is one." });
        }
    }

    private async ValueTask<MutationPayload<TPayload>> ResolveAsync(MutationArguments arguments, ResolverContext context)
    {
        try
        {
            return new MutationPayload<TPayload>(_convert(await _resolve(arguments, context).ConfigureAwait(false)), null);
        }
        catch (Exception exception) when (MutationErrors.Of(exception, Options.Errors, context) is { } errors)
        {
            return new MutationPayload<TPayload>(default!, errors);
        }
    }
}
