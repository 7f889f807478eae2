using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>An input object literal with variables inside.</summary>
internal sealed class ObjectSource<T>(InputObjectType<T> type, ValueSource?[] fields, Location location) : ValueSource<T>
{
    public override bool IsConstant => false;

    public override bool TryGet(VariableValues variables, out T value)
    {
        value = type.Create(fields, variables, location);
        return true;
    }
}
