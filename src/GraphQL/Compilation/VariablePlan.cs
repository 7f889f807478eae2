using System.Text;
using System.Text.Json;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Compilation;

/// <summary>One variable of an operation and the slots it is read into.</summary>
internal sealed class VariablePlan(string name, IType type, IValueNode? defaultValue, Location location)
{
    private readonly List<VariableTarget> _targets = [];
    private bool _isDeclaredTypeRead;

    public string Name => name;

    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(name);

    public IType Type => type;

    /// <summary>Reads values as the variable's own type.</summary>
    public UntypedInput DeclaredShape { get; } = new(type);

    public Location Location => location;

    public bool HasDefault => defaultValue is not null;

    public IReadOnlyList<VariableTarget> Targets => _targets;

    /// <summary>The slot for uses of that shape; made when there is none.</summary>
    public int GetSlot<T>(InputShape<T> shape, IType usedAs, ref int slots)
    {
        foreach (var target in _targets)
        {
            if (target is VariableTarget<T> same && ReferenceEquals(same.Shape, shape))
            {
                return target.Slot;
            }
        }

        var added = new VariableTarget<T>(slots++, shape, defaultValue);
        _targets.Add(added);
        _isDeclaredTypeRead |= usedAs.NullableType.ToString() == type.NullableType.ToString();
        return added.Slot;
    }

    /// <summary>
    /// Reads the value at the reader's current token into all slots. The declared type is checked first: where the variable is used
    /// may allow more, such as null inside of a list.
    /// </summary>
    public bool TryRead(ref Utf8JsonReader reader, VariableValues values)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return TryReadNull(values);
        }

        var start = reader;
        if (!_isDeclaredTypeRead && !DeclaredShape.TryReadJson(ref reader, values.Errors, out _))
        {
            return false;
        }

        foreach (var target in _targets)
        {
            reader = start;
            if (!target.TryRead(ref reader, values[target.Slot], values.Errors))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The steps of CoerceVariableValues (specification 6.1.2) for a variable without a value.</summary>
    public bool TrySetAbsent(VariableValues values)
    {
        if (defaultValue is null && type.IsNonNull)
        {
            values.Errors.Add($"A value of required type \"{type}\" was not provided.");
            return false;
        }

        foreach (var target in _targets)
        {
            target.SetDefault(values[target.Slot]);
        }

        return true;
    }

    /// <summary>An error about the variable.</summary>
    public IError CreateError(string code, string message) => ErrorBuilder.New()
        .SetMessage(message)
        .SetCode(code)
        .AddLocation(location)
        .SetExtension("variable", name)
        .Build();

    private bool TryReadNull(VariableValues values)
    {
        if (type.IsNonNull)
        {
            values.Errors.Add($"Expected a value of non-null type \"{type}\", found null.");
            return false;
        }

        foreach (var target in _targets)
        {
            values[target.Slot].State = VariableState.Null;
        }

        return true;
    }
}
