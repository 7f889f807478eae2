using GraphQLBackend.GraphQL.Generator.Diagnostics;
using GraphQLBackend.GraphQL.Generator.Models;

namespace GraphQLBackend.GraphQL.Generator.Emission;

internal sealed partial class ModuleEmitter
{
    private void WriteInputObject(InputObjectDeclaration declaration)
    {
        CheckFilled(declaration, declaration.Name, declaration.Fields.Count, "fields");
        CheckDistinct(declaration.Name, declaration.Fields.Select(static field => field.Value.Annotations));
        var shapes = declaration.Fields.Select(field => InputShape(declaration, field.Value)).OfType<BoundShape>().ToList();
        if (shapes.Count < declaration.Fields.Count)
        {
            return;
        }

        _writer.Line($"schema.Add(new InputObjectType<{declaration.SourceName}>(").Indent()
            .Line($"{CodeWriter.Literal(declaration.Name)},").Line($"{CodeWriter.Literal(declaration.Description)},").Line("[").Indent();
        for (var i = 0; i < shapes.Count; i++)
        {
            _writer.Line($"{ParameterBinder.Declare(declaration.Fields[i].Value, shapes[i], _names)},");
        }

        _writer.Outdent().Line("],");
        WriteCreation(declaration, shapes);
        _writer.Line($"isOneOf: {(declaration.IsOneOf ? "true" : "false")}));").Outdent();
    }

    private BoundShape? InputShape(InputObjectDeclaration declaration, ParameterModel value)
    {
        var place = $"{declaration.Name}.{value.Annotations.GraphQLName}";
        var shape = _shapes.Input(value.Type, value.Annotations, place);
        if (shape is not null && declaration.IsOneOf && (shape.GraphQL.EndsWith("!", StringComparison.Ordinal) || value.Default is not null))
        {
            _report(DiagnosticModel.Create(Rules.OneOf, value.Annotations.Location, place));
        }

        return shape;
    }

    private void WriteCreation(InputObjectDeclaration declaration, List<BoundShape> shapes)
    {
        var values = declaration.Fields.Select((field, index) => (Field: field, Source: ParameterBinder.Convert(field.Value.Type, $"values.Get<{shapes[index].Type}>({index})"))).ToList();
        var arguments = string.Join(", ", values.Where(static value => value.Field.IsConstructorParameter).Select(static value => value.Source));
        var properties = values.Where(static value => !value.Field.IsConstructorParameter).ToList();
        if (properties.Count == 0)
        {
            _writer.Line($"static values => new {declaration.SourceName}({arguments}),");
            return;
        }

        _writer.Line($"static values => new {declaration.SourceName}({arguments})").Open();
        foreach (var (field, source) in properties)
        {
            _writer.Line($"{CodeWriter.Identifier(field.Value.ClrName)} = {source},");
        }

        _writer.Close("},");
    }
}
