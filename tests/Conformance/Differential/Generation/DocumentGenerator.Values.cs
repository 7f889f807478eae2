using GraphQLBackend.Conformance.Model;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Sdl;

namespace GraphQLBackend.Conformance.Differential.Generation;

/// <content>Arguments, directives, values and variables.</content>
internal sealed partial class DocumentGenerator
{
    private void WriteArguments(IReadOnlyList<InputValueDefinition> arguments, bool isConstant = false)
    {
        var given = arguments.Where(argument => (argument.IsRequired && !_faults.Strike()) || (!argument.IsRequired && _random.Chance(45)))
            .OrderBy(_ => _random.Next()).ToList();
        if (given.Count > 0 && _faults.Strike())
        {
            given.Add(given[0]);
        }

        var isUnknown = _faults.Strike();
        if (given.Count == 0 && !isUnknown)
        {
            return;
        }

        _text.Add("(");
        foreach (var argument in given)
        {
            _text.Add(argument.Name, ":");
            WriteValue(argument.Type, 0, isConstant, argument.DefaultValue is not null);
        }

        if (isUnknown)
        {
            _text.Add("nope", ":", "1");
        }

        _text.Add(")");
    }

    private void WriteDirectives(DirectiveLocation location, bool isConstant = false, bool isSubscriptionRoot = false)
    {
        if (_faults.Strike())
        {
            _text.Add("@").Join(_random.Pick(["nope", "skip", "deprecated", "oneOf", "specifiedBy"]));
        }

        var used = new HashSet<string>(StringComparer.Ordinal);
        while (_random.Chance(14))
        {
            var candidates = _schema.Directives.Where(directive => directive.Locations.Contains(location)
                && (!isSubscriptionRoot || directive.Name is not ("skip" or "include") || _faults.Strike())).ToList();
            if (candidates.Count == 0)
            {
                return;
            }

            var directive = candidates[_random.Next(candidates.Count)];
            if (used.Add(directive.Name) || directive.IsRepeatable || _faults.Strike())
            {
                _text.Add("@").Join(directive.Name);
                WriteArguments(directive.Arguments, isConstant);
            }
        }
    }

    private void WriteValue(IType type, int depth, bool isConstant, bool hasDefault = false, bool isOneOf = false)
    {
        if (_faults.Strike())
        {
            _text.Add(_random.Pick(Pools.Wrong));
        }
        else if (!isConstant && _random.Chance(22))
        {
            WriteVariable(type, hasDefault, isOneOf);
        }
        else if (!type.IsNonNull && !isOneOf && _random.Chance(7))
        {
            _text.Add("null");
        }
        else if (type.NullableType is ListType list)
        {
            WriteList(list.ItemType, depth, isConstant);
        }
        else if (type.Named is InputObjectType input)
        {
            WriteObject(input, depth, isConstant);
        }
        else
        {
            WriteLeaf(type.Named, depth, isConstant);
        }
    }

    private void WriteList(IType item, int depth, bool isConstant)
    {
        if (_random.Chance(15) && item.NullableType is not ListType)
        {
            WriteValue(item, depth, isConstant: true);
            return;
        }

        _text.Add("[");
        for (var count = depth > 3 ? 0 : _random.Next(4); count > 0; count--)
        {
            WriteValue(item, depth + 1, isConstant);
        }

        _text.Add("]");
    }

    private void WriteObject(InputObjectType type, int depth, bool isConstant)
    {
        var given = type.IsOneOf
            ? [.. type.Fields.OrderBy(_ => _random.Next()).Take(_faults.Strike() ? 2 : 1)]
            : type.Fields.Where(field => field.IsRequired ? !_faults.Strike() : depth < 3 && _random.Chance(35)).OrderBy(_ => _random.Next()).ToList();
        if (given.Count > 0 && _faults.Strike())
        {
            given.Add(given[0]);
        }

        _text.Add("{");
        foreach (var field in given)
        {
            _text.Add(field.Name, ":");
            WriteValue(field.Type, depth + 1, isConstant, field.DefaultValue is not null, type.IsOneOf);
        }

        _text.Add(_faults.Strike() ? "nope : 1" : string.Empty, "}");
    }

    private void WriteLeaf(NamedType type, int depth, bool isConstant)
    {
        switch (type)
        {
            case EnumType choice:
                _text.Add(choice.Values[_random.Next(choice.Values.Count)].Name);
                break;
            case TagType:
                _text.Add(_random.Pick(["\"a\"", "\"t-9\"", "\"\"\"abc\"\"\"", "\"\\u0061b\""]));
                break;
            case UntypedScalarType:
                WriteAny(depth, isConstant);
                break;
            default:
                _text.Add(type.Name switch
                {
                    "Int" => _random.Integer(),
                    "Float" => _random.Chance(50) ? _random.Integer() : _random.Fraction(),
                    "Boolean" => _random.Chance(50) ? "true" : "false",
                    "ID" => _random.Chance(50) ? _random.Integer() : _random.Pick(Pools.Strings),
                    _ => _random.Pick(Pools.Strings),
                });
                break;
        }
    }

    /// <summary>Anything that a scalar without rules may be given, a variable inside of it included.</summary>
    private void WriteAny(int depth, bool isConstant)
    {
        switch (depth > 3 ? 0 : _random.Next(9))
        {
            case 0 or 1:
                _text.Add(_random.Pick(Pools.Strings));
                break;
            case 2:
                _text.Add(_random.Integer());
                break;
            case 3:
                _text.Add(_random.Fraction());
                break;
            case 4:
                _text.Add(_random.Pick(["true", "false", "SOME_NAME", "null"]));
                break;
            case 5 or 6:
                _text.Add("[");
                Enumerable.Range(0, _random.Next(3)).ToList().ForEach(_ => WriteAny(depth + 1, isConstant));
                _text.Add("]");
                break;
            default:
                _text.Add("{");
                foreach (var name in new[] { "a", "b", "on" }.Take(_random.Next(4)))
                {
                    _text.Add(name, ":");
                    WriteAny(depth + 1, isConstant);
                }

                _text.Add("}");
                break;
        }
    }

    private void WriteVariable(IType type, bool hasDefault, bool isOneOf)
    {
        var declared = isOneOf && !type.IsNonNull ? $"{type}!" : type.ToString()!;
        var known = _variables.Where(variable => variable.Type == declared || _faults.Strike()).ToList();
        var variable = known.Count > 0 && _random.Chance(60) ? known[_random.Next(known.Count)] : Declare(type, declared, hasDefault, isOneOf);
        _current.Variables.Add(variable.Name);
        _text.Add("$").Join(_faults.Strike() ? "undeclared" : variable.Name);
    }

    private Variable Declare(IType type, string declared, bool hasDefault, bool isOneOf)
    {
        var value = _random.Chance(35) ? Capture(() => WriteValue(type, 1, isConstant: true)).Trim() : null;
        if (_faults.Strike())
        {
            declared = _random.Pick([_inputTypes[_random.Next(_inputTypes.Length)].Name, "Nope", Composite().Name, $"[{declared}]", declared.Replace("!", "", StringComparison.Ordinal)]);
        }
        else if (type.IsNonNull && !isOneOf && (hasDefault || (value is not null && value != "null")) && _random.Chance(50))
        {
            declared = declared[..^1];
        }
        else if (!type.IsNonNull && !isOneOf && _random.Chance(25))
        {
            declared += "!";
            value = value == "null" ? null : value;
        }

        var variable = new Variable($"v{_variables.Count}", declared, value);
        _variables.Add(variable);
        return variable;
    }
}
