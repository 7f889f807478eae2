using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>A variable read from its slot (specification 6.4.1 CoerceArgumentValues, steps for variables).</summary>
internal sealed class VariableSource<T>(int slot, VariableNode variable, string position, bool nonNull, InputValueDefinition<T>? definition)
    : ValueSource<T>
{
    public override bool IsConstant => false;

    public override bool TryGet(VariableValues variables, out T value)
    {
        var read = variables.Slot<T>(slot);
        if (read.State == VariableState.Present)
        {
            value = read.Value;
            return true;
        }

        if (read.State == VariableState.Absent && definition is not null && definition.Default(out var preset))
        {
            value = preset!;
            return true;
        }

        value = default!;
        if (nonNull)
        {
            var name = variable.Name.Value;
            throw new ArgumentCoercionException(
                read.State == VariableState.Null
                    ? $"{position} must not be null, but the variable \"${name}\" is null."
                    : $"{position} is required, but the variable \"${name}\" was not provided.",
                variable.Location);
        }

        return read.State == VariableState.Null;
    }
}
