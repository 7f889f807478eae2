using GraphQLBackend.GraphQL.Generator.Diagnostics;
using GraphQLBackend.GraphQL.Generator.Models;
using GraphQLBackend.GraphQL.Generator.Reading;

namespace GraphQLBackend.GraphQL.Generator.Emission;

/// <summary>Writes the file that registers all types of the assembly.</summary>
internal sealed class ModuleEmitter
{
    private readonly IReadOnlyList<Declaration> _declarations;
    private readonly ModuleModel _module;
    private readonly Action<DiagnosticModel> _report;
    private readonly SchemaNames _names;
    private readonly ShapeBinder _shapes;
    private readonly FieldBinder _fields;
    private readonly CodeWriter _writer = new();
    private readonly List<(string Name, Action Write)> _methods = [];
    private readonly Dictionary<string, string> _typeNames = new(StringComparer.Ordinal);

    private ModuleEmitter(IReadOnlyList<Declaration> declarations, ModuleModel module, Action<DiagnosticModel> report)
    {
        _declarations = declarations;
        _module = module;
        _report = report;
        _names = new SchemaNames(declarations, module, report);
        _shapes = new ShapeBinder(_names, report);
        _fields = new FieldBinder(_names, _shapes, report);
    }

    /// <summary>The source of the module; declarations are in source name order.</summary>
    public static string Emit(IReadOnlyList<Declaration> declarations, ModuleModel module, Action<DiagnosticModel> report) =>
        new ModuleEmitter(declarations, module, report).Emit();

    private string Emit()
    {
        Collect();
        WriteHead();
        var method = $"Add{_module.Name}";
        _writer.Line("namespace Microsoft.Extensions.DependencyInjection;").Line()
            .Line($"/// <summary>Registers the GraphQL types of the module {_module.Name}.</summary>")
            .Line($"public static class {_module.Name}RequestExecutorBuilderExtensions").Open()
            .Line("/// <summary>Adds the types, fields and DataLoaders that the module declares.</summary>")
            .Line($"public static IRequestExecutorBuilder {method}(this IRequestExecutorBuilder builder)").Open()
            .Line("System.ArgumentNullException.ThrowIfNull(builder);")
            .Line("return builder.ConfigureSchema(static schema =>").Open();
        foreach (var (name, _) in _methods)
        {
            _writer.Line($"{name}(schema);");
        }

        _writer.Close("});").Close();
        foreach (var (name, write) in _methods)
        {
            _writer.Line().Line($"private static void {name}(SchemaBuilder schema)").Open();
            write();
            _writer.Close();
        }

        WriteTryParse();
        return _writer.Close().ToString();
    }

    private void Collect()
    {
        Add<ScalarDeclaration>("AddScalars", WriteScalars);
        foreach (var declaration in _declarations.OfType<EnumDeclaration>())
        {
            Add(declaration, declaration.Name, () => WriteEnum(declaration));
        }

        foreach (var declaration in _declarations.OfType<InputObjectDeclaration>())
        {
            Add(declaration, declaration.Name, () => WriteInputObject(declaration));
        }

        foreach (var declaration in _declarations.OfType<InterfaceDeclaration>())
        {
            Add(declaration, declaration.Name, () => WriteInterface(declaration));
        }

        var objects = Objects();
        foreach (var declaration in _declarations.OfType<UnionDeclaration>())
        {
            var members = objects.Where(type => type.Unions.Contains(declaration.SourceName)).Select(static type => type.Name).OrderBy(static name => name, StringComparer.Ordinal).ToList();
            Add(declaration, declaration.Name, () => WriteUnion(declaration, members));
        }

        foreach (var type in objects)
        {
            _methods.Add(($"Add{type.Name}", () => WriteObject(type)));
        }

        Add<DataLoaderDeclaration>("AddDataLoaders", WriteDataLoaders);
    }

    private List<BoundObject> Objects()
    {
        var binder = new ObjectBinder(_names, _fields, _report);
        var objects = new List<BoundObject>();
        foreach (var group in _declarations.OfType<ObjectDeclaration>().GroupBy(static declaration => (declaration.RuntimeType, Root: declaration.RuntimeType == AnnotationNames.RootValue ? declaration.Name : null)))
        {
            var type = binder.Bind([.. group]);
            var own = group.FirstOrDefault(static declaration => !declaration.IsExtension);
            CheckName(own ?? group.First(), type.Name);
            if (own is not null)
            {
                CheckFilled(own, type.Name, group.Sum(static declaration => declaration.Properties.Count + declaration.Members.Count) + (type.ConnectionNode is null ? 0 : 1), "fields");
            }

            objects.Add(type);
        }

        return objects;
    }

    private void Add<T>(string name, Action write)
        where T : Declaration
    {
        if (!_declarations.OfType<T>().Any())
        {
            return;
        }

        foreach (var scalar in _declarations.OfType<ScalarDeclaration>().Where(static _ => typeof(T) == typeof(ScalarDeclaration)))
        {
            CheckName(scalar, scalar.Name);
        }

        _methods.Add((name, write));
    }

    private void Add(Declaration declaration, string name, Action write)
    {
        if (CheckName(declaration, name))
        {
            _methods.Add(($"Add{name}", write));
        }
    }

    private bool CheckName(Declaration declaration, string name)
    {
        if (!Names.IsGraphQLName(name))
        {
            _report(DiagnosticModel.Create(Rules.InvalidName, declaration.Location, name, "GraphQL name"));
            return false;
        }

        if (_typeNames.TryGetValue(name, out var other))
        {
            _report(DiagnosticModel.Create(Rules.DuplicateType, declaration.Location, name, other, declaration.SourceName));
            return false;
        }

        _typeNames.Add(name, declaration.SourceName);
        return true;
    }

    private void CheckFilled(Declaration declaration, string name, int count, string what)
    {
        if (count == 0)
        {
            _report(DiagnosticModel.Create(Rules.EmptyType, declaration.Location, name, what));
        }
    }

    private void WriteHead()
    {
        _writer.Line("// <auto-generated/>").Line("#nullable enable");
        if (UsesObsolete())
        {
            _writer.Line("// Deprecated members are served until they are removed.").Line("#pragma warning disable CS0612, CS0618");
        }

        _writer.Line();
        foreach (var name in new[]
        {
            "System.Collections.Generic", "System.Linq", "System.Threading.Tasks", "GraphQLBackend.GraphQL.Execution.Configuration", "GraphQLBackend.GraphQL.Types", "GraphQLBackend.GraphQL.Types.Inputs",
            "GraphQLBackend.GraphQL.Types.Outputs", "GraphQLBackend.GraphQL.Types.Pagination",
        })
        {
            _writer.Line($"using {name};");
        }

        _writer.Line();
        var exports = SchemaNames.Export(_declarations).ToList();
        foreach (var known in exports)
        {
            var values = string.Concat(known.Values.Select(static value => $", {CodeWriter.Literal(value)}"));
            _writer.Line($"[assembly: GraphQLBackend.GraphQL.Types.Annotations.DeclaredType(typeof({known.Type}), {CodeWriter.Literal(known.Name)}{values})]");
        }

        if (exports.Count > 0)
        {
            _writer.Line();
        }
    }

    private bool UsesObsolete() =>
        _declarations.OfType<ObjectDeclaration>().SelectMany(static type => type.Properties.Concat(type.Members).Concat(type.NodeResolvers)).Any(static member => member.Annotations.IsObsolete)
        || _declarations.OfType<EnumDeclaration>().SelectMany(static type => type.Values).Any(static value => value.Annotations.IsObsolete)
        || _declarations.OfType<InputObjectDeclaration>().SelectMany(static type => type.Fields).Any(static field => field.Value.Annotations.IsObsolete);

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

        if (lines.Count + type.Fields.Count + type.NodeResolvers.Count == 0)
        {
            return;
        }

        _writer.Line($"schema.Object<{type.RuntimeType}>({CodeWriter.Literal(type.Name)}, static type => type").Indent();
        foreach (var line in lines)
        {
            _writer.Line(line);
        }

        foreach (var field in type.Fields)
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

    private void WriteTryParse()
    {
        if (!_declarations.OfType<ObjectDeclaration>().Any(static type => type.NodeResolvers.Any(static resolver => resolver.Parameters.Count > 0 && resolver.Parameters[0].Type.Name != "string")))
        {
            return;
        }

        _writer.Line()
            .Line("private static bool TryParse<T>(string text, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value)")
            .Line("    where T : System.IParsable<T> => T.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out value);");
    }

    private void CheckDistinct(string typeName, IEnumerable<Annotations> members)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            if (!Names.IsGraphQLName(member.GraphQLName))
            {
                _report(DiagnosticModel.Create(Rules.InvalidName, member.Location, member.GraphQLName, "GraphQL name"));
            }
            else if (!seen.Add(member.GraphQLName))
            {
                _report(DiagnosticModel.Create(Rules.DuplicateField, member.Location, $"{typeName}.{member.GraphQLName}"));
            }
        }
    }
}
