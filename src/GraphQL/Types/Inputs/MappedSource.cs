namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>Turns the values of another source into another runtime type.</summary>
internal static class MappedSource
{
    /// <summary>Maps now when <paramref name="source"/> is constant, otherwise at each read.</summary>
    public static ValueSource<TTo> Create<TFrom, TTo>(ValueSource<TFrom> source, Func<TFrom, TTo> map)
    {
        return source.IsConstant && source.TryGet(VariableValues.Empty, out var constant)
            ? new ConstantSource<TTo>(map(constant))
            : new Mapped<TFrom, TTo>(source, map);
    }

    private sealed class Mapped<TFrom, TTo>(ValueSource<TFrom> source, Func<TFrom, TTo> map) : ValueSource<TTo>
    {
        public override bool IsConstant => false;

        public override bool TryGet(VariableValues variables, out TTo value)
        {
            var present = source.TryGet(variables, out var from);
            value = present ? map(from) : default!;
            return present;
        }
    }
}
