using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>What a literal is compiled against.</summary>
/// <param name="Variables">The operation's variables; refuses all variables for constants.</param>
internal sealed record LiteralContext(IVariableScope Variables)
{
    public static LiteralContext Constant { get; } = new(ConstantScope.Instance);

    private sealed class ConstantScope : IVariableScope
    {
        public static readonly ConstantScope Instance = new();

        public ValueSource<T> CreateSource<T>(VariableNode variable, InputShape<T> shape, IType type, string position, InputValueDefinition<T>? definition) =>
            throw Refuse(variable);

        public ValueSource<object?> CreateDeclaredSource(VariableNode variable) => throw Refuse(variable);

        private static LeafCoercionException Refuse(VariableNode variable) =>
            new($"A constant must not contain the variable \"${variable.Name.Value}\".");
    }
}
