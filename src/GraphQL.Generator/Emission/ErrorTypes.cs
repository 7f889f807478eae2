using GraphQLBackend.GraphQL.Generator.Models;

namespace GraphQLBackend.GraphQL.Generator.Emission;

/// <summary>The object types of errors, which nothing declares but the mutations that answer with them.</summary>
internal static class ErrorTypes
{
    public static List<Declaration> AddTo(List<Declaration> declarations, ModuleModel module)
    {
        var known = new HashSet<string>(module.KnownTypes.Select(static type => type.Type), StringComparer.Ordinal);
        var objects = declarations.OfType<ObjectDeclaration>().ToList();
        var errors = objects.SelectMany(static type => type.Members)
            .SelectMany(static member => member.Mutation?.Errors.Items ?? [])
            .Select(static error => error.Declaration)
            .GroupBy(static error => error.RuntimeType, StringComparer.Ordinal)
            .Select(error => known.Contains(error.Key) || objects.Exists(type => !type.IsExtension && type.RuntimeType == error.Key) ? Extend(error.First()) : error.First());
        return [.. declarations, .. errors];
    }

    /// <summary>Of a type that is registered elsewhere, only that it is an error.</summary>
    private static ObjectDeclaration Extend(ObjectDeclaration error) =>
        error with { IsExtension = true, IsForeign = false, Description = null, Properties = EquatableArray<MemberModel>.Empty };
}
