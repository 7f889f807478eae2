using GraphQLBackend.GraphQL.Generator.Diagnostics;
using GraphQLBackend.GraphQL.Generator.Models;
using GraphQLBackend.GraphQL.Generator.Reading;

namespace GraphQLBackend.GraphQL.Generator.Emission;

/// <summary>Says where each parameter of one resolver comes from, in HotChocolate's order of rules.</summary>
internal sealed class ParameterBinder(SchemaNames names, ShapeBinder shapes, Action<DiagnosticModel> report, string place, string parentType, string argument = "context.Argument", bool isSubscription = false)
{
    private static readonly (string Name, string Type, string Shape, string Description)[] s_paging =
    [
        ("first", "int?", "Input.NullableValue(Input.Leaf<int>(\"Int\"))", "Items of the page, from the start; 20 unless given, at most 100."),
        ("after", "string", "Input.Leaf<string>(\"String\")", "The cursor behind which the page starts."),
        ("last", "int?", "Input.NullableValue(Input.Leaf<int>(\"Int\"))", "Items of the page, from the end; at most 100."),
        ("before", "string", "Input.Leaf<string>(\"String\")", "The cursor before which the page ends."),
    ];

    private readonly HashSet<string> _argumentNames = new(StringComparer.Ordinal);
    private readonly List<(ParameterModel Parameter, string Value)> _arguments = [];

    /// <summary>C# source of <c>InputField.Create</c> calls.</summary>
    public List<string> Arguments { get; } = [];

    /// <summary>Short names, in order of parameters.</summary>
    public List<string> DataLoaders { get; } = [];

    public bool NeedsContext { get; private set; }

    /// <summary>Whether the method gets the context itself, and not only what is read from it.</summary>
    public bool ExposesContext { get; private set; }

    public bool NeedsParent { get; private set; }

    public bool IsPaged { get; private set; }

    /// <summary>The C# source of the value; null after a report.</summary>
    public string? Bind(ParameterModel parameter)
    {
        if (parameter.Role == ParameterRole.Parent)
        {
            return Parent(parameter);
        }

        if (parameter.Role == ParameterRole.EventMessage)
        {
            return EventMessage(parameter);
        }

        NeedsContext = true;
        return parameter.Role switch
        {
            ParameterRole.Service => Service(parameter),
            ParameterRole.Argument => Argument(parameter),
            ParameterRole.GlobalState => GlobalState(parameter),
            _ => Runtime(parameter) ?? DataLoader(parameter.Type) ?? (IsArgument(parameter) ? Argument(parameter) : ServiceOrFail(parameter)),
        };
    }

    /// <summary>The C# source of an argument that was bound, by the name of its parameter or its own, and its type.</summary>
    public (string Value, TypeModel Type)? ArgumentNamed(string name)
    {
        foreach (var (parameter, value) in _arguments)
        {
            if (parameter.ClrName == name || parameter.Annotations.GraphQLName == name)
            {
                return (value, parameter.Type);
            }
        }

        return null;
    }

    /// <summary>C# source of an input field; null after a report.</summary>
    public static string? Declare(ParameterModel value, BoundShape shape, SchemaNames names)
    {
        var annotations = value.Annotations;
        var source = $"InputField.Create({CodeWriter.Literal(annotations.GraphQLName)}, {shape.Expression}";
        source += value.Default is null ? string.Empty : $", defaultValue: {CodeWriter.Literal(names.Literal(value.Default, value.Type))}";
        source += annotations.Description is null ? string.Empty : $", description: {CodeWriter.Literal(annotations.Description)}";
        source += annotations.DeprecationReason is null ? string.Empty : $", deprecationReason: {CodeWriter.Literal(annotations.DeprecationReason)}";
        return source + ")";
    }

    /// <summary>Copies a list into the collection that the C# type asks for.</summary>
    public static string Convert(TypeModel type, string value)
    {
        var copy = type.Wrapper switch
        {
            TypeWrapper.Array => "ToArray",
            TypeWrapper.List => "ToList",
            _ => null,
        };
        return copy is null ? type.HasNullability && type.Wrapper != TypeWrapper.None ? value + "!" : value
            : type.IsNullable ? $"{value}?.{copy}()!"
            : $"{value}.{copy}()!";
    }

    private string? Parent(ParameterModel parameter)
    {
        NeedsParent = true;
        if (parameter.IsParentType)
        {
            return "parent";
        }

        report(DiagnosticModel.Create(Rules.Parent, parameter.Annotations.Location, place, parentType));
        return null;
    }

    private string? EventMessage(ParameterModel parameter)
    {
        NeedsParent = true;
        if (isSubscription)
        {
            var type = parameter.Type;
            return $"parent.EventMessage<{type.Name}{(type is { IsNullable: true, IsValueType: true } ? "?" : string.Empty)}>(){(type.HasNullability ? "!" : string.Empty)}";
        }

        report(DiagnosticModel.Create(Rules.Subscription, parameter.Annotations.Location, place, "only those have an [EventMessage]"));
        return null;
    }

    private static string Service(ParameterModel parameter)
    {
        var type = parameter.Type;
        var key = parameter.ServiceKey;
        return type.IsNullable
            ? key is null ? $"context.Services.GetService<{type.Name}>()" : $"context.Services.GetKeyedService<{type.Name}>({key})"
            : key is null ? $"context.Service<{type.Name}>()" : $"context.Services.GetRequiredKeyedService<{type.Name}>({key})";
    }

    private static string GlobalState(ParameterModel parameter)
    {
        var type = parameter.Type;
        return $"context.GlobalState<{type.Name}{(type is { IsNullable: true, IsValueType: true } ? "?" : string.Empty)}>({parameter.ServiceKey}, isRequired: {(type.IsNullable ? "false" : "true")})";
    }

    private string? Runtime(ParameterModel parameter)
    {
        return parameter.Type.Kind switch
        {
            NamedKind.CancellationToken => "context.RequestAborted",
            NamedKind.ResolverContext => Context(),
            NamedKind.ServiceProvider => "context.Services",
            NamedKind.ClaimsPrincipal => "context.User",
            NamedKind.PagingArguments => Paging(parameter),
            _ => null,
        };
    }

    private string Context()
    {
        ExposesContext = true;
        return "context";
    }

    private string? DataLoader(TypeModel type)
    {
        var generated = names.DataLoader(type);
        if (generated is null && type.Kind != NamedKind.DataLoader)
        {
            return null;
        }

        DataLoaders.Add(generated?.Name ?? Names.OfDataLoaderType(type.ClrName));
        return $"context.DataLoader<{generated?.FullName ?? type.Name}>()";
    }

    private bool IsArgument(ParameterModel parameter) =>
        parameter.Annotations.Id is not null
        || parameter.Annotations.ScalarClass is not null
        || parameter.Type.Wrapper != TypeWrapper.None
        || parameter.Type.IsValueType
        || shapes.IsInput(parameter.Type);

    private string? ServiceOrFail(ParameterModel parameter)
    {
        var type = parameter.Type;
        var isOutput = type.Kind is NamedKind.Object or NamedKind.Interface or NamedKind.Union || names.Object(type) is not null;
        if (!isOutput && type.Kind != NamedKind.Missing)
        {
            return Service(parameter);
        }

        var hint = isOutput ? "an output type: is [Parent] missing?" : "unknown to the compiler: generated DataLoaders are asked for by their interface";
        report(DiagnosticModel.Create(Rules.UnknownInput, parameter.Annotations.Location, $"{place}({parameter.ClrName}:)", $"{type.Name} ({hint})"));
        return null;
    }

    private string? Argument(ParameterModel parameter)
    {
        var name = parameter.Annotations.GraphQLName;
        if (!AddName(name, parameter) || shapes.Input(parameter.Type, parameter.Annotations, $"{place}({name}:)") is not { } shape)
        {
            return null;
        }

        Arguments.Add(Declare(parameter, shape, names)!);
        var value = Convert(parameter.Type, $"{argument}<{shape.Type}>({Arguments.Count - 1})");
        _arguments.Add((parameter, value));
        return value;
    }

    private string? Paging(ParameterModel parameter)
    {
        IsPaged = true;
        var values = new List<string>();
        foreach (var (name, type, shape, description) in s_paging)
        {
            if (!AddName(name, parameter))
            {
                return null;
            }

            Arguments.Add($"InputField.Create(\"{name}\", {shape}, description: \"{description}\")");
            values.Add($"{argument}<{type}>({Arguments.Count - 1})");
        }

        return $"PagingArguments.Create({string.Join(", ", values)})";
    }

    private bool AddName(string name, ParameterModel parameter)
    {
        var rule = !Names.IsGraphQLName(name) ? DiagnosticModel.Create(Rules.InvalidName, parameter.Annotations.Location, name, "GraphQL name")
            : !_argumentNames.Add(name) ? DiagnosticModel.Create(Rules.DuplicateField, parameter.Annotations.Location, $"{place}({name}:)")
            : null;
        if (rule is not null)
        {
            report(rule);
        }

        return rule is null;
    }
}
