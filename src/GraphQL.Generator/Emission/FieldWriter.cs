namespace GraphQLBackend.GraphQL.Generator.Emission;

/// <summary>Writes fields and their options.</summary>
internal static class FieldWriter
{
    public static void Write(CodeWriter writer, BoundField field)
    {
        writer.Line($".{field.Method}(").Indent()
            .Line($"{CodeWriter.Literal(field.Name)},")
            .Line($"{field.Shape},");
        if (field.Options.Count == 0)
        {
            writer.Line($"{field.Resolver})").Outdent();
            return;
        }

        writer.Line($"{field.Resolver},").Line("new FieldOptions");
        WriteOptions(writer, field.Options, "})");
        writer.Outdent();
    }

    public static void WriteMutation(CodeWriter writer, BoundField field, BoundMutation mutation)
    {
        writer.Line($"schema.Mutation(new {field.Method}(").Indent()
            .Line($"{CodeWriter.Literal(field.Name)},")
            .Line($"{field.Shape},")
            .Line($"{mutation.PayloadShape},")
            .Line("static value => value,")
            .Line($"{field.Resolver},")
            .Line("new FieldOptions");
        WriteOptions(writer, field.Options, "},");
        writer.Line("new MutationOptions");
        WriteOptions(writer, mutation.Options, "}));");
        writer.Outdent();
    }

    public static void WriteOptions(CodeWriter writer, IReadOnlyList<string> options, string close)
    {
        writer.Open();
        foreach (var option in options)
        {
            var lines = option.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                writer.Line(i == lines.Length - 1 ? lines[i] + "," : lines[i]);
            }
        }

        writer.Close(close);
    }
}
