using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Compilation;

/// <summary>The variables of an operation while it is compiled: gives each kind of use a slot of its own type.</summary>
internal sealed class VariableScope : IVariableScope
{
    private readonly OrderedDictionary<string, VariablePlan> _variables = new(StringComparer.Ordinal);
    private int _slots;

    public VariableScope(Schema schema, OperationDefinitionNode operation)
    {
        foreach (var definition in operation.VariableDefinitions)
        {
            var name = definition.Variable.Name.Value;
            _variables[name] = new VariablePlan(name, schema.Resolve(definition.Type), definition.DefaultValue, definition.Location);
        }
    }

    public ValueSource<T> CreateSource<T>(VariableNode variable, InputShape<T> shape, IType type, string position, InputValueDefinition<T>? definition)
    {
        var slot = _variables[variable.Name.Value].GetSlot(shape, type, ref _slots);
        return new VariableSource<T>(slot, variable, position, type.IsNonNull, definition);
    }

    public ValueSource<object?> CreateDeclaredSource(VariableNode variable)
    {
        var plan = _variables[variable.Name.Value];
        return CreateSource(variable, plan.DeclaredShape, plan.Type.NullableType, "A value", null);
    }

    public VariableBinder CreateBinder(VariableLimits limits) => new([.. _variables.Values], _slots, limits);
}
