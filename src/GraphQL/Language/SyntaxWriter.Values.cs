namespace GraphQLBackend.GraphQL.Language;

/// <content>Values and type references.</content>
internal sealed partial class SyntaxWriter
{
    private void WriteValue(IValueNode value)
    {
        switch (value)
        {
            case ListValueNode list:
                Append("[");
                WriteAll(list.Items, ", ");
                Append("]");
                break;
            case ObjectValueNode input:
                Append("{");
                WriteAll(input.Fields, ", ");
                Append("}");
                break;
            case VariableNode variable:
                Append("$", variable.Name.Value);
                break;
            default:
                AppendLines(TextOf(value));
                break;
        }
    }

    private static string TextOf(IValueNode value) => value switch
    {
        IntValueNode number => number.Value,
        FloatValueNode number => number.Value,
        StringValueNode { IsBlock: true } text => StringLiteral.PrintBlock(text.Value),
        StringValueNode text => StringLiteral.Print(text.Value),
        BooleanValueNode boolean => boolean.Value ? "true" : "false",
        NullValueNode => "null",
        EnumValueNode name => name.Value,
        _ => throw Unknown(value),
    };

    private void WritePair(NameNode name, IValueNode value)
    {
        Append(name.Value, ": ");
        WriteValue(value);
    }

    private void WriteType(ITypeNode type)
    {
        switch (type)
        {
            case NamedTypeNode named:
                Append(named.Name.Value);
                break;
            case ListTypeNode list:
                Append("[");
                WriteType(list.Type);
                Append("]");
                break;
            case NonNullTypeNode nonNull:
                WriteType(nonNull.Type);
                Append("!");
                break;
            default:
                throw Unknown(type);
        }
    }
}
