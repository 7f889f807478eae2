using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.SchemaRules;

/// <summary>InputObjectDefaultValueHasCycle (specification 3.10): filling in defaults of input fields comes to an end.</summary>
internal sealed class DefaultCycleRules
{
    private readonly SchemaFaults _faults;
    private readonly HashSet<InputValueDefinition> _path = [];
    private readonly HashSet<InputValueDefinition> _done = [];

    private DefaultCycleRules(SchemaFaults faults) => _faults = faults;

    public static void Check(Schema schema, SchemaFaults faults)
    {
        var rules = new DefaultCycleRules(faults);
        foreach (var type in schema.DeclaredTypes().OfType<InputObjectType>())
        {
            rules.CheckAbsentFields(type, null);
        }
    }

    /// <summary>Follows the defaults that a literal of the type leaves to be filled in, and its own fields.</summary>
    private void CheckAbsentFields(InputObjectType type, ObjectValueNode? literal)
    {
        foreach (var field in type.Fields)
        {
            if (field.Type.Named is not InputObjectType inner)
            {
                continue;
            }

            var given = literal?.Fields.FirstOrDefault(given => given.Name.Value == field.Name);
            if (given is not null)
            {
                CheckLiteral(inner, given.Value);
            }
            else if (field.DefaultValue is not null)
            {
                CheckDefault($"{type.Name}.{field.Name}", field, inner);
            }
        }
    }

    private void CheckDefault(string coordinate, InputValueDefinition field, InputObjectType type)
    {
        if (_path.Contains(field))
        {
            _faults.Add($"The default of \"{coordinate}\" leads back to itself through the defaults of input fields.");
        }
        else if (_done.Add(field))
        {
            _path.Add(field);
            CheckLiteral(type, field.DefaultValue!);
            _path.Remove(field);
        }
    }

    private void CheckLiteral(InputObjectType type, IValueNode literal)
    {
        switch (literal)
        {
            case ListValueNode list:
                foreach (var item in list.Items)
                {
                    CheckLiteral(type, item);
                }

                break;
            case ObjectValueNode members:
                CheckAbsentFields(type, members);
                break;
        }
    }
}
