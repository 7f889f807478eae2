using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Compilation;

/// <summary>CoerceVariableValues (specification 6.1.2): from the JSON of a request straight into typed slots.</summary>
internal sealed class VariableBinder(VariablePlan[] variables, int slotCount, VariableLimits limits)
{
    /// <summary>How deep variables may nest.</summary>
    public const int MaxDepth = 16;

    private const int MaxOnStack = 256;

    public IReadOnlyList<VariablePlan> Variables => variables;

    /// <summary>Slots for the values of one request after the other.</summary>
    public VariableValues CreateValues() => variables.Length == 0 ? VariableValues.Empty : new VariableValues(CreateSlots(), new InputErrors(limits.MaxListItems));

    /// <summary>Fills <paramref name="values"/>, which were made by <see cref="CreateValues"/> and are empty.</summary>
    public bool TryBind(ReadOnlySpan<byte> json, VariableValues values, [NotNullWhen(false)] out IReadOnlyList<IError>? errors)
    {
        errors = null;
        if (variables.Length == 0)
        {
            return true;
        }

        Span<bool> found = stackalloc bool[Math.Min(variables.Length, MaxOnStack)];
        if (variables.Length > MaxOnStack)
        {
            found = new bool[variables.Length];
        }

        List<IError>? faults = null;
        if (!json.IsEmpty)
        {
            ReadMembers(json, values, found, ref faults);
        }

        for (var i = 0; i < variables.Length; i++)
        {
            if (!found[i])
            {
                variables[i].TrySetAbsent(values);
                Add(variables[i], values.Errors, ref faults);
            }
        }

        errors = faults;
        return faults is null;
    }

    private void ReadMembers(ReadOnlySpan<byte> json, VariableValues values, Span<bool> found, ref List<IError>? faults)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth + 1 });
        var next = 0;
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var index = Find(ref reader, next);
            reader.Read();
            if (index < 0)
            {
                reader.Skip();
                continue;
            }

            if (found[index])
            {
                AddTwice(variables[index], ref faults);
                reader.Skip();
                continue;
            }

            next = index + 1;
            found[index] = true;
            if (limits.FindExcess(variables[index], reader) is { } excess)
            {
                AddFault(excess, ref faults);
                reader.Skip();
                continue;
            }

            variables[index].TryRead(ref reader, values);
            Add(variables[index], values.Errors, ref faults);
        }
    }

    private VariableSlot[] CreateSlots()
    {
        var slots = new VariableSlot[slotCount];
        foreach (var variable in variables)
        {
            foreach (var target in variable.Targets)
            {
                slots[target.Slot] = target.CreateSlot();
            }
        }

        return slots;
    }

    /// <summary>Looks from <paramref name="start"/> on: clients mostly send variables in the order in which they declare them.</summary>
    private int Find(ref Utf8JsonReader reader, int start)
    {
        for (var i = 0; i < variables.Length; i++)
        {
            var candidate = (start + i) % variables.Length;
            if (reader.ValueTextEquals(variables[candidate].Utf8Name))
            {
                return candidate;
            }
        }

        return -1;
    }

    private static void Add(VariablePlan variable, InputErrors input, ref List<IError>? faults)
    {
        foreach (var error in input.Errors)
        {
            var place = error.Place.Length == 0 ? string.Empty : $" at \"{error.Place}\"";
            AddFault(
                variable.CreateError(error.Code ?? ErrorCodes.BadUserInput, $"Variable \"${variable.Name}\" got an invalid value{place}: {error.Message}"),
                ref faults);
        }

        input.Clear();
    }

    // Proxies and servers differ in which of two members they take.
    private static void AddTwice(VariablePlan variable, ref List<IError>? faults) =>
        AddFault(variable.CreateError(ErrorCodes.BadUserInput, $"Variable \"${variable.Name}\" occurs twice."), ref faults);

    private static void AddFault(IError error, ref List<IError>? faults)
    {
        if ((faults?.Count ?? 0) < InputErrors.MaxErrors)
        {
            (faults ??= []).Add(error);
        }
    }
}
