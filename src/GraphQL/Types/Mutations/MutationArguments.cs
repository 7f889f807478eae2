using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Types.Mutations;

/// <summary>The parameters of a mutation that clients give, wherever the conventions put them: fields of the input object, or arguments.</summary>
public readonly record struct MutationArguments
{
    private readonly ResolverContext _context;
    private readonly InputFieldValues? _input;

    internal MutationArguments(ResolverContext context, bool fromInput)
    {
        _context = context;
        _input = fromInput ? context.Argument<InputFieldValues>(0) : null;
    }

    /// <summary>The value of the parameter at <paramref name="index"/>, read as the type it was declared with.</summary>
    public T Get<T>(int index) => _input is { } input ? input.Get<T>(index) : _context.Argument<T>(index);
}
