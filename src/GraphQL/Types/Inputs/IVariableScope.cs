namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>Gives out sources that read an operation's variables.</summary>
internal interface IVariableScope
{
    /// <summary>
    /// A source for the variable <paramref name="name"/> where a value of <paramref name="type"/> is expected;
    /// <paramref name="position"/> are words for messages, <paramref name="definition"/> has the default of the place.
    /// </summary>
    ValueSource<T> CreateSource<T>(string name, InputShape<T> shape, IType type, string position, InputValueDefinition<T>? definition);
}
