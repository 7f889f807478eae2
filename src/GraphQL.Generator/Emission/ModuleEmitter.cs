using GraphQLBackend.GraphQL.Generator.Diagnostics;
using GraphQLBackend.GraphQL.Generator.Models;
using GraphQLBackend.GraphQL.Generator.Reading;

namespace GraphQLBackend.GraphQL.Generator.Emission;

/// <summary>Writes the file that registers all types of the assembly.</summary>
internal sealed partial class ModuleEmitter
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
        var binder = new ObjectBinder(_names, _fields, new MutationBinder(_names, _shapes, _report), _report);
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
            "System.Collections.Generic", "System.Linq", "System.Threading.Tasks", "GraphQLBackend.GraphQL.Execution.Configuration", "GraphQLBackend.GraphQL.Types", "GraphQLBackend.GraphQL.Types.Authorization", "GraphQLBackend.GraphQL.Types.Inputs",
            "GraphQLBackend.GraphQL.Types.Mutations", "GraphQLBackend.GraphQL.Types.Outputs", "GraphQLBackend.GraphQL.Types.Pagination",
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
