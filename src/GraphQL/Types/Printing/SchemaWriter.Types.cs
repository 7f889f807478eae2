using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Types.Printing;

/// <content>Types and their members.</content>
internal sealed partial class SchemaWriter
{
    private void WriteType(NamedType type)
    {
        StartDefinition(type.Description);
        switch (type)
        {
            case ScalarType scalar:
                WriteScalar(scalar);
                break;
            case ObjectType value:
                WriteComplex("type ", value, _policies.Of(value));
                break;
            case InterfaceType contract:
                WriteComplex("interface ", contract, string.Empty);
                break;
            case UnionType union:
                WriteUnion(union);
                break;
            case EnumType values:
                WriteEnum(values);
                break;
            default:
                WriteInputObject((InputObjectType)type);
                break;
        }
    }

    private void WriteScalar(ScalarType scalar)
    {
        _text.Append("scalar ").Append(scalar.Name);
        if (scalar.SpecifiedBy is { } url)
        {
            _text.Append(" @specifiedBy(url: ").Append(StringLiteral.Print(url.OriginalString)).Append(')');
        }
    }

    private void WriteComplex(string keyword, ComplexType type, string directives)
    {
        _text.Append(keyword).Append(type.Name);
        if (type.Interfaces.Count > 0)
        {
            _text.Append(" implements ").AppendJoin(" & ", order.Of(type.Interfaces, static contract => contract.Name));
        }

        _text.Append(directives);
        WriteBlock(order.Of(type.Fields, static field => field.Name), static field => field.Description, WriteField);
    }

    private void WriteField(FieldDefinition field)
    {
        _text.Append(field.Name);
        WriteArguments(field.Arguments, MemberIndent);
        _text.Append(": ").Append(field.Type);
        WriteDeprecation(field.DeprecationReason);
        _text.Append(_policies.Of(field));
    }

    private void WriteUnion(UnionType union)
    {
        _text.Append("union ").Append(union.Name);
        if (union.Members.Count > 0)
        {
            _text.Append(" = ").AppendJoin(" | ", order.Of(union.Members, static member => member.Name));
        }
    }

    private void WriteEnum(EnumType type)
    {
        _text.Append("enum ").Append(type.Name);
        WriteBlock(order.Of(type.Values, static value => value.Name), static value => value.Description, value =>
        {
            _text.Append(value.Name);
            WriteDeprecation(value.DeprecationReason);
        });
    }

    private void WriteInputObject(InputObjectType type)
    {
        _text.Append("input ").Append(type.Name).Append(type.IsOneOf ? " @oneOf" : string.Empty);
        WriteBlock(order.Of(type.Fields, static field => field.Name), static field => field.Description, WriteInputValue);
    }

    private void WriteBlock<T>(IReadOnlyList<T> members, Func<T, string?> description, Action<T> write)
    {
        for (var i = 0; i < members.Count; i++)
        {
            _text.Append(i == 0 ? " {\n" : string.Empty);
            WriteDescription(description(members[i]), MemberIndent, isFirst: i == 0);
            _text.Append(MemberIndent);
            write(members[i]);
            _text.Append(i == members.Count - 1 ? "\n}" : "\n");
        }
    }

    /// <summary>On one line unless one of them is described.</summary>
    private void WriteArguments(IReadOnlyList<InputValueDefinition> arguments, string indent)
    {
        if (arguments.Count == 0)
        {
            return;
        }

        var isMultiline = arguments.Any(static argument => !string.IsNullOrEmpty(argument.Description));
        var argumentIndent = indent + MemberIndent;
        var sorted = order.Of(arguments, static argument => argument.Name);
        for (var i = 0; i < sorted.Count; i++)
        {
            _text.Append(i == 0 ? "(" : isMultiline ? string.Empty : ", ").Append(i == 0 && isMultiline ? "\n" : string.Empty);
            if (isMultiline)
            {
                WriteDescription(sorted[i].Description, argumentIndent, isFirst: i == 0);
                _text.Append(argumentIndent);
            }

            WriteInputValue(sorted[i]);
            _text.Append(isMultiline ? "\n" : string.Empty);
        }

        _text.Append(isMultiline ? indent : string.Empty).Append(')');
    }

    private void WriteInputValue(InputValueDefinition value)
    {
        _text.Append(value.Name).Append(": ").Append(value.Type);
        if (value.DefaultValue is { } literal)
        {
            _text.Append(" = ").Append(SyntaxPrinter.Print(literal));
        }

        WriteDeprecation(value.DeprecationReason);
    }
}
