namespace GraphQLBackend.GraphQL.Types.SchemaRules;

/// <summary>IsValidImplementation (specification 3.6, 3.7): what objects and interfaces owe to the interfaces they implement.</summary>
internal static class InterfaceRules
{
    public static void Check(Schema schema, SchemaFaults faults)
    {
        foreach (var type in schema.DeclaredTypes().OfType<ComplexType>())
        {
            CheckInterfaces(type, faults);
            foreach (var contract in type.Interfaces.Where(contract => contract != type).Distinct())
            {
                CheckAncestors(type, contract, faults);
                CheckFields(type, contract, faults);
            }
        }
    }

    private static void CheckInterfaces(ComplexType type, SchemaFaults faults)
    {
        if (type.Interfaces.Any(contract => contract == type))
        {
            faults.Add($"The interface \"{type.Name}\" cannot implement itself.");
        }

        foreach (var repeated in type.Interfaces.GroupBy(static contract => contract.Name, StringComparer.Ordinal).Where(static same => same.Skip(1).Any()))
        {
            faults.Add($"The type \"{type.Name}\" can implement \"{repeated.Key}\" only once.");
        }
    }

    private static void CheckAncestors(ComplexType type, InterfaceType contract, SchemaFaults faults)
    {
        foreach (var ancestor in contract.Interfaces)
        {
            if (ancestor == type)
            {
                faults.Add($"The interface \"{type.Name}\" cannot implement \"{contract.Name}\", which implements it.");
            }
            else if (!type.Interfaces.Contains(ancestor))
            {
                faults.Add($"The type \"{type.Name}\" must implement \"{ancestor.Name}\", because \"{contract.Name}\" does.");
            }
        }
    }

    private static void CheckFields(ComplexType type, InterfaceType contract, SchemaFaults faults)
    {
        foreach (var promised in contract.Fields)
        {
            var coordinate = $"{type.Name}.{promised.Name}";
            if (type.Field(promised.Name) is { } field)
            {
                CheckField(coordinate, field, contract, promised, faults);
            }
            else
            {
                faults.Add($"The type \"{type.Name}\" must have the field \"{promised.Name}\" of \"{contract.Name}\".");
            }
        }
    }

    private static void CheckField(string coordinate, FieldDefinition field, InterfaceType contract, FieldDefinition promised, SchemaFaults faults)
    {
        if (!IsValidImplementationFieldType(field.Type, promised.Type))
        {
            faults.Add($"\"{coordinate}\" of type \"{field.Type}\" does not fit \"{contract.Name}.{promised.Name}\" of type \"{promised.Type}\".");
        }

        if (field.DeprecationReason is not null && promised.DeprecationReason is null)
        {
            faults.Add($"\"{coordinate}\" cannot be deprecated, because \"{contract.Name}.{promised.Name}\" is not.");
        }

        CheckArguments(coordinate, field, contract, promised, faults);
    }

    private static void CheckArguments(string coordinate, FieldDefinition field, InterfaceType contract, FieldDefinition promised, SchemaFaults faults)
    {
        foreach (var expected in promised.Arguments)
        {
            if (field.Argument(expected.Name)?.Type.ToString() != expected.Type.ToString())
            {
                faults.Add($"\"{coordinate}\" must have the argument \"{expected.Name}\" of type \"{expected.Type}\", as \"{contract.Name}.{promised.Name}\" has.");
            }
        }

        foreach (var added in field.Arguments.Where(static argument => argument.IsRequired))
        {
            if (promised.Argument(added.Name) is null)
            {
                faults.Add($"\"{coordinate}({added.Name}:)\" cannot be required, because \"{contract.Name}.{promised.Name}\" has no such argument.");
            }
        }
    }

    private static bool IsValidImplementationFieldType(IType type, IType promised)
    {
        return (type, promised) switch
        {
            (NonNullType, _) => IsValidImplementationFieldType(type.NullableType, promised.NullableType),
            (_, NonNullType) => false,
            (ListType list, ListType items) => IsValidImplementationFieldType(list.ItemType, items.ItemType),
            (ListType, _) or (_, ListType) => false,
            _ => type == promised || IsSubType((NamedType)type, (NamedType)promised),
        };
    }

    private static bool IsSubType(NamedType type, NamedType promised)
    {
        return promised switch
        {
            InterfaceType contract => type is ComplexType complex && complex.Interfaces.Contains(contract),
            UnionType union => type is ObjectType member && union.Members.Contains(member),
            _ => false,
        };
    }
}
