using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>Gives out sources that read an operation's variables.</summary>
internal interface IVariableScope
{
    /// <summary>
    /// A source for <paramref name="variable"/> where a value of <paramref name="type"/> is expected;
    /// <paramref name="position"/> are words for messages, <paramref name="definition"/> has the default of the place.
    /// </summary>
    ValueSource<T> CreateSource<T>(VariableNode variable, InputShape<T> shape, IType type, string position, InputValueDefinition<T>? definition);

    /// <summary>A source for <paramref name="variable"/> as the type it is declared with, boxed.</summary>
    ValueSource<object?> CreateDeclaredSource(VariableNode variable);
}
