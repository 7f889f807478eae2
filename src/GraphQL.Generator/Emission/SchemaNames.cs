using GraphQLBackend.GraphQL.Generator.Diagnostics;
using GraphQLBackend.GraphQL.Generator.Models;

namespace GraphQLBackend.GraphQL.Generator.Emission;

/// <summary>The GraphQL names of C# types, as far as this assembly and those it references declare them.</summary>
internal sealed class SchemaNames
{
    private static readonly Dictionary<string, string> s_builtIn = new(StringComparer.Ordinal)
    {
        ["string"] = "String",
        ["int"] = "Int",
        ["double"] = "Float",
        ["bool"] = "Boolean",
    };

    private readonly Dictionary<string, string> _bindings = new(s_builtIn, StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _scalars = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownType> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DataLoaderDeclaration> _dataLoaders = new(StringComparer.Ordinal);
    private readonly Action<DiagnosticModel> _report;

    public SchemaNames(IReadOnlyList<Declaration> declarations, ModuleModel module, Action<DiagnosticModel> report)
    {
        _report = report;
        foreach (var known in module.KnownTypes.Concat(Export(declarations)))
        {
            _known[known.Type] = known;
            if (known.ScalarRuntimeType is { } runtimeType && !s_builtIn.ContainsKey(runtimeType))
            {
                AddScalar(runtimeType, known.Name);
            }
        }

        foreach (var binding in module.Bindings.Reverse())
        {
            _bindings[binding.RuntimeType] = binding.ScalarName;
        }

        foreach (var loader in declarations.OfType<DataLoaderDeclaration>())
        {
            var name = $"I{loader.Name}DataLoader";
            if (_dataLoaders.ContainsKey(name))
            {
                report(DiagnosticModel.Create(Rules.DuplicateField, loader.Location, name));
            }

            _dataLoaders[name] = loader;
        }
    }

    /// <summary>What referencing assemblies cannot tell from the types themselves.</summary>
    public static IEnumerable<KnownType> Export(IEnumerable<Declaration> declarations)
    {
        foreach (var declaration in declarations)
        {
            switch (declaration)
            {
                case ScalarDeclaration scalar:
                    yield return new KnownType(scalar.SourceName, scalar.Name, scalar.RuntimeType, EquatableArray<string>.Empty);
                    break;
                case EnumDeclaration { IsForeign: true } type:
                    yield return new KnownType(type.RuntimeType, type.Name, null, type.Values.Select(static value => $"{value.ClrName}={value.Annotations.GraphQLName}").ToEquatableArray());
                    break;
                case ObjectDeclaration { IsForeign: true } type:
                    yield return new KnownType(type.RuntimeType, type.Name, null, EquatableArray<string>.Empty);
                    break;
            }
        }
    }

    /// <summary>The scalar of a runtime type, or null.</summary>
    public string? Scalar(string runtimeType, LocationModel? location)
    {
        if (_bindings.TryGetValue(runtimeType, out var bound))
        {
            return bound;
        }

        if (!_scalars.TryGetValue(runtimeType, out var names))
        {
            return null;
        }

        if (names.Count > 1)
        {
            _report(DiagnosticModel.Create(Rules.AmbiguousScalar, location, runtimeType, string.Join(", ", names)));
        }

        return names[0];
    }

    public bool HasScalar(string runtimeType) => _bindings.ContainsKey(runtimeType) || _scalars.ContainsKey(runtimeType);

    /// <summary>What is known of a scalar's class, or null.</summary>
    public KnownType? ScalarClass(string type) => _known.TryGetValue(type, out var known) && known.ScalarRuntimeType is not null ? known : null;

    /// <summary>The name of an object type, or null when none is declared.</summary>
    public string? Object(TypeModel type) =>
        _known.TryGetValue(type.Name, out var known) && known.ScalarRuntimeType is null ? known.Name
        : type.Kind == NamedKind.Object ? type.GraphQLName
        : null;

    public string Object(string runtimeType, string name) => _known.TryGetValue(runtimeType, out var known) ? known.Name : name;

    public string Enum(TypeModel type) => _known.TryGetValue(type.Name, out var known) ? known.Name : type.GraphQLName;

    /// <summary>The GraphQL source of a default of <paramref name="type"/>.</summary>
    public string Literal(DefaultModel value, TypeModel type)
    {
        var items = value.Items.Select(item => Literal(item, type.Innermost));
        return value.IsList ? $"[{string.Join(", ", items)}]" : items.First();
    }

    /// <summary>A DataLoader that this run generates, or null.</summary>
    public DataLoaderDeclaration? DataLoader(TypeModel type) =>
        type.Kind == NamedKind.Missing && _dataLoaders.TryGetValue(type.ClrName, out var loader) ? loader : null;

    private string Literal(DefaultItem item, TypeModel type)
    {
        if (item.EnumMember is null || !_known.TryGetValue(type.Name, out var known))
        {
            return item.Literal;
        }

        var value = known.Values.FirstOrDefault(value => value.StartsWith(item.EnumMember + "=", StringComparison.Ordinal));
        return value is null ? item.Literal : value.Substring(item.EnumMember.Length + 1);
    }

    private void AddScalar(string runtimeType, string name)
    {
        if (!_scalars.TryGetValue(runtimeType, out var names))
        {
            _scalars[runtimeType] = names = [];
        }

        if (!names.Contains(name))
        {
            names.Add(name);
        }
    }
}
