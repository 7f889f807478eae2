using GraphQLBackend.GraphQL.Generator.Diagnostics;
using GraphQLBackend.GraphQL.Generator.Models;

namespace GraphQLBackend.GraphQL.Generator.Emission;

internal sealed partial class ModuleEmitter
{
    private void WriteScalars()
    {
        foreach (var scalar in _declarations.OfType<ScalarDeclaration>())
        {
            _writer.Line($"schema.Add(new {scalar.SourceName}());");
        }
    }

    private void WriteEnum(EnumDeclaration declaration)
    {
        CheckFilled(declaration, declaration.Name, declaration.Values.Count, "values");
        CheckDistinct(declaration.Name, declaration.Values.Select(static value => value.Annotations));
        foreach (var alias in declaration.Values.GroupBy(static value => value.Constant).SelectMany(static group => group.Skip(1)))
        {
            _report(DiagnosticModel.Create(Rules.DuplicateField, alias.Annotations.Location ?? declaration.Location, $"the value of {declaration.Name}.{alias.ClrName}"));
        }

        _writer.Line($"schema.Add(new EnumType<{declaration.RuntimeType}>(").Indent()
            .Line($"{CodeWriter.Literal(declaration.Name)},").Line($"{CodeWriter.Literal(declaration.Description)},").Line("[").Indent();
        foreach (var value in declaration.Values)
        {
            var annotations = value.Annotations;
            var description = annotations.Description is null ? string.Empty : $", description: {CodeWriter.Literal(annotations.Description)}";
            var deprecation = annotations.DeprecationReason is null ? string.Empty : $", deprecationReason: {CodeWriter.Literal(annotations.DeprecationReason)}";
            _writer.Line($"new EnumValueDefinition<{declaration.RuntimeType}>({CodeWriter.Literal(annotations.GraphQLName)}, {declaration.RuntimeType}.{CodeWriter.Identifier(value.ClrName)}{description}{deprecation}),");
        }

        _writer.Outdent().Line("]));").Outdent();
    }

    private void WriteInterface(InterfaceDeclaration declaration)
    {
        CheckFilled(declaration, declaration.Name, declaration.Fields.Count, "fields");
        CheckDistinct(declaration.Name, declaration.Fields.Select(static field => field.Annotations));
        _writer.Line("schema.Add(new InterfaceType(").Indent()
            .Line($"{CodeWriter.Literal(declaration.Name)},").Line($"{CodeWriter.Literal(declaration.Description)},").Line("[").Indent();
        foreach (var field in declaration.Fields.Select(field => _fields.BindInterfaceField(field, declaration.Name)).OfType<BoundField>())
        {
            var start = $"new {field.Method}({CodeWriter.Literal(field.Name)}, {CodeWriter.Literal(field.Shape)}";
            if (field.Options.Count == 0)
            {
                _writer.Line($"{start}),");
                continue;
            }

            _writer.Line($"{start}, new FieldOptions");
            FieldWriter.WriteOptions(_writer, field.Options, "}),");
        }

        _writer.Outdent().Line("],").Line($"[{string.Join(", ", declaration.Interfaces.Select(CodeWriter.Literal))}]));").Outdent();
    }

    private void WriteUnion(UnionDeclaration declaration, List<string> members)
    {
        CheckFilled(declaration, declaration.Name, members.Count, "member types");
        _writer.Line($"schema.Add(new UnionType({CodeWriter.Literal(declaration.Name)}, {CodeWriter.Literal(declaration.Description)}, [{string.Join(", ", members.Select(CodeWriter.Literal))}]));");
    }

    private void WriteObject(BoundObject type)
    {
        var lines = new List<string>();
        if (type.ConnectionNode is { } node)
        {
            WriteConnection(type, node);
        }
        else if (type.Description is not null)
        {
            lines.Add($".Description({CodeWriter.Literal(type.Description)})");
        }

        if (type.Interfaces.Count > 0)
        {
            lines.Add($".Implements({string.Join(", ", type.Interfaces.Select(CodeWriter.Literal))})");
        }

        if (type.CacheControl is { } cache)
        {
            lines.Add($".CacheControl({FieldBinder.MaxAge(cache)}, {cache.Scope ?? "null"})");
        }

        foreach (var mutation in type.Fields.Where(static field => field.Mutation is not null))
        {
            FieldWriter.WriteMutation(_writer, mutation, mutation.Mutation!);
        }

        var fields = type.Fields.Where(static field => field.Mutation is null).ToList();
        if (lines.Count + fields.Count + type.NodeResolvers.Count == 0)
        {
            return;
        }

        _writer.Line($"schema.Object<{type.RuntimeType}>({CodeWriter.Literal(type.Name)}, static type => type").Indent();
        foreach (var line in lines)
        {
            _writer.Line(line);
        }

        foreach (var field in fields)
        {
            FieldWriter.Write(_writer, field);
        }

        foreach (var resolver in type.NodeResolvers)
        {
            _writer.Line(resolver);
        }

        _writer.Outdent().Line(");");
    }

    private void WriteConnection(BoundObject type, TypeModel node)
    {
        if (_names.Object(node) is not { } nodeName)
        {
            _report(DiagnosticModel.Create(Rules.UnknownOutput, type.Location, $"{type.Name}.nodes", node.Name));
            return;
        }

        _writer.Line($"schema.Connection<{type.RuntimeType}, {node.Name}>({CodeWriter.Literal(type.Name)}, {CodeWriter.Literal(nodeName)}, {CodeWriter.Literal(type.Description)});");
    }

    private void WriteDataLoaders()
    {
        foreach (var loader in _declarations.OfType<DataLoaderDeclaration>())
        {
            var type = loader.FullName;
            var implementation = type.Remove(type.LastIndexOf('.') < 0 ? "global::".Length : type.LastIndexOf('.') + 1, 1);
            _writer.Line($"schema.DataLoader<{type}>(static (services, scheduler) => new {implementation}(services, scheduler));");
        }
    }
}
