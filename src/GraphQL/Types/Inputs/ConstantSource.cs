namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>A value coerced when the operation was compiled.</summary>
internal sealed class ConstantSource<T>(T constant) : ValueSource<T>
{
    public override bool IsConstant => true;

    public override bool TryGet(VariableValues variables, out T value)
    {
        value = constant;
        return true;
    }
}
