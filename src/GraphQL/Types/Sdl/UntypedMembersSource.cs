using GraphQLBackend.GraphQL.Types.Inputs;

namespace GraphQLBackend.GraphQL.Types.Sdl;

/// <summary>The object literal of an untyped scalar with variables inside; an absent variable leaves its member out.</summary>
internal sealed class UntypedMembersSource(KeyValuePair<string, ValueSource<object?>>[] members) : ValueSource<object?>
{
    public override bool IsConstant => false;

    public override bool TryGet(VariableValues variables, out object? value)
    {
        var read = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, source) in members)
        {
            if (source.TryGet(variables, out var member))
            {
                read[name] = member;
            }
        }

        value = read;
        return true;
    }
}
