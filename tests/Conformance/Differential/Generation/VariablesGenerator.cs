using System.Text.Json;
using GraphQLBackend.Conformance.Model;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Sdl;

namespace GraphQLBackend.Conformance.Differential.Generation;

/// <summary>Writes the JSON of an operation's variables, right or, with faults, wrong.</summary>
internal sealed class VariablesGenerator(Schema schema, Random random, int faults)
{
    // Deeper variables are refused before they are bound.
    private const int MaxDepth = 16;

    private readonly Faults _faults = new(random, faults);

    public string Write(OperationDefinitionNode operation)
    {
        var variables = WriteOnce(operation);
        while (DepthOf(variables) > MaxDepth)
        {
            variables = WriteOnce(operation);
        }

        return variables;
    }

    /// <summary>At least the depth of brackets; those in strings count, too.</summary>
    private static int DepthOf(string json)
    {
        var (depth, deepest) = (0, 0);
        foreach (var character in json)
        {
            depth += character is '{' or '[' ? 1 : character is '}' or ']' ? -1 : 0;
            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }

    private string WriteOnce(OperationDefinitionNode operation)
    {
        var members = operation.VariableDefinitions
            .DistinctBy(static definition => definition.Variable.Name.Value)
            .Select(Member)
            .OfType<string>()
            .ToList();
        if (random.Chance(5))
        {
            members.Add("\"unknown\":[1]");
        }

        return $"{{{string.Join(',', members)}}}";
    }

    private string? Member(VariableDefinitionNode definition)
    {
        var name = JsonSerializer.Serialize(definition.Variable.Name.Value);
        var mayBeAbsent = definition.Type is not NonNullTypeNode || definition.DefaultValue is not null;
        if (random.Chance(mayBeAbsent ? 25 : 0) || _faults.Strike())
        {
            return null;
        }

        return IsKnown(definition.Type) ? $"{name}:{Value(schema.Resolve(definition.Type), 0)}" : $"{name}:{random.Pick(Pools.WrongJson)}";
    }

    private bool IsKnown(ITypeNode type)
    {
        return type switch
        {
            NonNullTypeNode nonNull => IsKnown(nonNull.Type),
            ListTypeNode list => IsKnown(list.Type),
            _ => schema.GetType(((NamedTypeNode)type).Name.Value) is { IsInputType: true },
        };
    }

    private string Value(IType type, int depth)
    {
        if (_faults.Strike())
        {
            // JavaScript reads an infinity, which nothing can write again.
            return random.Pick([.. Pools.WrongJson.Where(text => text != "1e400" || type.Named.Name is "Int" or "Float")]);
        }

        if (!type.IsNonNull && random.Chance(10))
        {
            return "null";
        }

        return type.NullableType switch
        {
            ListType list when random.Chance(15) && list.ItemType.NullableType is not ListType => Value(list.ItemType, depth + 1),
            ListType list => $"[{string.Join(',', Enumerable.Range(0, depth > 3 ? 0 : random.Next(4)).Select(_ => Value(list.ItemType, depth + 1)))}]",
            InputObjectType input => Object(input, depth),
            var leaf => Leaf(leaf.Named),
        };
    }

    private string Object(InputObjectType type, int depth)
    {
        var given = type.IsOneOf
            ? type.Fields.OrderBy(_ => random.Next()).Take(_faults.Strike() ? random.Next(0, 3) : 1)
            : type.Fields.Where(field => field.IsRequired ? !_faults.Strike() : depth < 3 && random.Chance(35)).OrderBy(_ => random.Next());
        var members = given.Select(field => $"\"{field.Name}\":{(type.IsOneOf ? NonNull(field.Type, depth + 1) : Value(field.Type, depth + 1))}").ToList();
        if (_faults.Strike())
        {
            members.Add("\"nope\":1");
        }

        return $"{{{string.Join(',', members)}}}";
    }

    private string NonNull(IType type, int depth) => _faults.Strike() ? "null" : Value(type.IsNonNull ? type : new NonNullType(type), depth);

    private string Leaf(NamedType type)
    {
        return type switch
        {
            EnumType choice => $"\"{choice.Values[random.Next(choice.Values.Count)].Name}\"",
            TagType => random.Pick(["\"a\"", "\"t-9\"", "\"abc\""]),
            UntypedScalarType => random.Pick(Pools.WrongJson.Where(static text => text != "1e400").ToList()),
            _ => type.Name switch
            {
                "Int" => random.Integer(),
                "Float" => random.Chance(50) ? random.Integer() : random.Fraction(),
                "Boolean" => random.Chance(50) ? "true" : "false",
                "ID" => random.Chance(50) ? random.Next(-9, 99).ToString(System.Globalization.CultureInfo.InvariantCulture) : random.Pick(Pools.JsonStrings),
                _ => random.Pick(Pools.JsonStrings),
            },
        };
    }
}
