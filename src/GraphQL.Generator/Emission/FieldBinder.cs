using System.Globalization;
using GraphQLBackend.GraphQL.Generator.Diagnostics;
using GraphQLBackend.GraphQL.Generator.Models;
using GraphQLBackend.GraphQL.Generator.Reading;

namespace GraphQLBackend.GraphQL.Generator.Emission;

/// <summary>Binds members to fields. A null answer follows a report.</summary>
internal sealed class FieldBinder(SchemaNames names, ShapeBinder shapes, Action<DiagnosticModel> report)
{
    private const string PagedList = "new ListSize { AssumedSize = PagingArguments.MaxPageSize, SlicingArguments = [\"first\", \"last\"], SizedFields = [\"edges\", \"nodes\"], RequireOneSlicingArgument = false }";

    /// <summary>A field of the object type <paramref name="typeName"/>.</summary>
    public BoundField? Bind(MemberModel member, string runtimeType, string typeName)
    {
        var place = $"{typeName}.{member.Annotations.GraphQLName}";
        var ownName = runtimeType == AnnotationNames.RootValue ? null : typeName;
        var shape = Names.IsGraphQLName(member.Annotations.GraphQLName)
            ? shapes.Output(member.Type, member.Annotations, place, ownName)
            : Invalid(member);
        var parameters = new ParameterBinder(names, shapes, report, place, runtimeType, isSubscription: member.Subscription is not null);
        var values = member.Parameters.Select(parameters.Bind).ToList();
        var events = member.Subscription is null ? null : new SubscriptionBinder(parameters, report).Bind(member);
        if (shape is null || values.Contains(null) || (member.Subscription is not null && events is null))
        {
            return null;
        }

        var context = parameters.NeedsContext ? "context" : "_";
        var parent = parameters.NeedsParent || member.Owner is null ? "parent" : "_";
        var method = member.Await == AwaitKind.None ? "Field" : "FieldAsync";
        var type = IsInferred(member) ? string.Empty : $"<{shape.Type}>";
        return new BoundField(
            member.Annotations.GraphQLName,
            method + type,
            shape.Expression,
            $"static ({parent}, {context}) => {Value(member, values!, shape)}",
            events is null ? [.. Options(member, parameters)] : [.. Options(member, parameters), events]);
    }

    /// <summary>A field of an interface, whose shape is GraphQL source.</summary>
    public BoundField? BindInterfaceField(MemberModel member, string typeName)
    {
        var place = $"{typeName}.{member.Annotations.GraphQLName}";
        var shape = Names.IsGraphQLName(member.Annotations.GraphQLName) ? shapes.Output(member.Type, member.Annotations, place, typeName) : Invalid(member);
        return shape is null
            ? null
            : new BoundField(member.Annotations.GraphQLName, "InterfaceFieldDefinition", shape.GraphQL, string.Empty, [.. Describe(member.Annotations)]);
    }

    /// <summary>C# source of the node resolver of a type; null after a report.</summary>
    public string? BindNodeResolver(MemberModel member, string runtimeType, string typeName)
    {
        var id = member.Parameters.Count > 0 ? member.Parameters[0] : null;
        var parameters = new ParameterBinder(names, shapes, report, $"{typeName}.{member.ClrName}", runtimeType);
        var values = member.Parameters.Skip(1).Select(parameters.Bind).ToList();
        var fault = id is null || (id.Type.Name != "string" && !id.Type.IsParsable) ? "its first parameter must be the raw id, a string or IParsable"
            : member.Type.Name != runtimeType || member.Type.Wrapper != TypeWrapper.None ? $"it must return {runtimeType}"
            : parameters.Arguments.Count > 0 ? "besides the id it takes no arguments"
            : parameters.NeedsParent ? "it has no parent"
            : null;
        if (fault is not null)
        {
            report(DiagnosticModel.Create(Rules.NodeResolver, member.Annotations.Location, $"{typeName}.{member.ClrName}", fault));
        }

        if (fault is not null || values.Contains(null))
        {
            return null;
        }

        var call = Call(member, [id!.Type.Name == "string" ? "rawId" : "id", .. values!]);
        var nullable = $"{runtimeType}{(member.Type.IsValueType ? string.Empty : "?")}";
        var result = $"new ValueTask<{nullable}>({(member.Await == AwaitKind.ValueTask ? $"{call}.AsTask()" : call)}!)";
        return id.Type.Name == "string"
            ? $".NodeResolver(static (context, rawId) => {result})"
            : $".NodeResolver(static (context, rawId) => TryParse<{id.Type.Name}>(rawId, out var id) ? {result} : new ValueTask<{nullable}>(default({nullable})))";
    }

    private static bool IsInferred(MemberModel member) =>
        member.Type.Wrapper == TypeWrapper.None && (!member.Type.HasNullability || member.Await != AwaitKind.ValueTask);

    private static string Value(MemberModel member, IReadOnlyList<string> values, BoundShape shape)
    {
        var value = member.IsMethod ? Call(member, values) : $"{member.Owner ?? "parent"}.{CodeWriter.Identifier(member.ClrName)}";
        var forgiven = member.Type.HasNullability && !(member.Type is { IsValueType: true } && member.Await == AwaitKind.None) ? value + "!" : value;
        return member.Await == AwaitKind.Task ? $"new ValueTask<{shape.Type}>({forgiven})" : forgiven;
    }

    private static string Call(MemberModel member, IReadOnlyList<string> values) =>
        $"{member.Owner}.{CodeWriter.Identifier(member.ClrName)}({string.Join(", ", values)})";

    /// <summary>C# source of the call as a <c>ValueTask</c>.</summary>
    public static string Pending(MemberModel member, IReadOnlyList<string> values, BoundShape shape) =>
        member.Await == AwaitKind.None ? $"new ValueTask<{shape.Type}>({Value(member, values, shape)})" : Value(member, values, shape);

    public static IEnumerable<string> Options(MemberModel member, ParameterBinder parameters)
    {
        foreach (var option in Describe(member.Annotations))
        {
            yield return option;
        }

        if (parameters.Arguments.Count > 0)
        {
            yield return $"Arguments =\n[\n{string.Join("\n", parameters.Arguments.Select(static argument => $"    {argument},"))}\n]";
        }

        if (parameters.NeedsContext)
        {
            yield return "NeedsContext = true";
        }

        if (!parameters.ExposesContext && (parameters.NeedsContext || member.Await != AwaitKind.None))
        {
            yield return "ReleasesContext = true";
        }

        var loaders = member.UsesDataLoaders?.Items ?? [.. parameters.DataLoaders];
        if (loaders.Length > 0)
        {
            yield return $"DataLoaders = {List(loaders)}";
        }

        if (member.Authorize.Count > 0)
        {
            yield return $"Authorization = [{string.Join(", ", member.Authorize.Select(static directive => $"new AuthorizeDirective({string.Join(", ", directive.Roles.Select(CodeWriter.Literal).Prepend(CodeWriter.Literal(directive.Policy)))})"))}]";
        }

        if (member.Cost is { } cost)
        {
            yield return $"Cost = {cost.ToString("R", CultureInfo.InvariantCulture)}";
        }

        if (ListSize(member.ListSize, parameters.IsPaged) is { } listSize)
        {
            yield return $"ListSize = {listSize}";
        }

        if (member.CacheControl is { } cache)
        {
            yield return $"CacheControl = new CacheControl({MaxAge(cache)}, {cache.Scope ?? "null"})";
        }
    }

    public static string MaxAge(CacheControlModel cache) => cache.MaxAge?.ToString(CultureInfo.InvariantCulture) ?? "null";

    private static IEnumerable<string> Describe(Annotations annotations)
    {
        if (annotations.Description is { } description)
        {
            yield return $"Description = {CodeWriter.Literal(description)}";
        }

        if (annotations.DeprecationReason is { } reason)
        {
            yield return $"DeprecationReason = {CodeWriter.Literal(reason)}";
        }
    }

    private static string? ListSize(ListSizeModel? given, bool isPaged)
    {
        if (given is null)
        {
            return isPaged ? PagedList : null;
        }

        var members = new List<string>();
        if (given.AssumedSize > 0)
        {
            members.Add($"AssumedSize = {given.AssumedSize.ToString(CultureInfo.InvariantCulture)}");
        }

        members.Add($"SlicingArguments = {List(given.SlicingArguments)}");
        members.Add($"SizedFields = {List(given.SizedFields)}");
        members.Add($"RequireOneSlicingArgument = {(given.RequireOneSlicingArgument ? "true" : "false")}");
        return $"new ListSize {{ {string.Join(", ", members)} }}";
    }

    private static string List(IEnumerable<string> items) => $"[{string.Join(", ", items.Select(CodeWriter.Literal))}]";

    private BoundShape? Invalid(MemberModel member)
    {
        report(DiagnosticModel.Create(Rules.InvalidName, member.Annotations.Location, member.Annotations.GraphQLName, "GraphQL name"));
        return null;
    }
}
