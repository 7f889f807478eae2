using GraphQLBackend.GraphQL.Generator.Diagnostics;
using GraphQLBackend.GraphQL.Generator.Models;
using GraphQLBackend.GraphQL.Generator.Reading;

namespace GraphQLBackend.GraphQL.Generator.Emission;

/// <summary>Puts together what several declarations say of one object type: properties first, then what classes add or replace.</summary>
internal sealed class ObjectBinder(SchemaNames names, FieldBinder fields, MutationBinder mutations, Action<DiagnosticModel> report)
{
    /// <summary>Binds declarations of the same type, in source name order.</summary>
    public BoundObject Bind(IReadOnlyList<ObjectDeclaration> declarations)
    {
        var type = declarations.FirstOrDefault(static declaration => !declaration.IsExtension) ?? declarations[0];
        var name = type.RuntimeType == AnnotationNames.RootValue ? type.Name : names.Object(type.RuntimeType, type.Name);
        var members = declarations.SelectMany(static declaration => declaration.Members).ToList();
        var replaced = Replacements(members, name);
        var bound = new List<BoundField?>();
        foreach (var property in type.Properties)
        {
            bound.Add(fields.Bind(replaced.TryGetValue(property.Annotations.GraphQLName, out var member) ? member : property, type.RuntimeType, name));
        }

        var propertyNames = new HashSet<string>(type.Properties.Select(static property => property.Annotations.GraphQLName), StringComparer.Ordinal);
        CheckProperties(type, name, propertyNames);
        bound.AddRange(replaced.Values.Where(member => !propertyNames.Contains(member.Annotations.GraphQLName)).Select(member => Bind(member, type.RuntimeType, name)));
        var nodeResolvers = declarations.SelectMany(static declaration => declaration.NodeResolvers).ToList();
        CheckNodeResolvers(type, name, nodeResolvers, replaced);
        return new BoundObject(
            type.RuntimeType,
            name,
            declarations.Select(static declaration => declaration.Description).FirstOrDefault(static description => description is not null),
            declarations.Select(static declaration => declaration.CacheControl).FirstOrDefault(static cache => cache is not null),
            [.. declarations.SelectMany(static declaration => declaration.Interfaces).Distinct()],
            type.Unions,
            type.ConnectionNode,
            [.. bound.OfType<BoundField>()],
            [.. nodeResolvers.Select(member => fields.BindNodeResolver(member, type.RuntimeType, name)).OfType<string>()],
            type.Location);
    }

    private BoundField? Bind(MemberModel member, string runtimeType, string typeName) =>
        member.Mutation is { } mutation ? mutations.Bind(member, mutation, typeName) : fields.Bind(member, runtimeType, typeName);

    private Dictionary<string, MemberModel> Replacements(List<MemberModel> members, string typeName)
    {
        var byName = new Dictionary<string, MemberModel>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            var field = member.Annotations.GraphQLName;
            if (byName.ContainsKey(field))
            {
                report(DiagnosticModel.Create(Rules.DuplicateField, member.Annotations.Location, $"{typeName}.{field}"));
            }
            else
            {
                byName.Add(field, member);
            }
        }

        return byName;
    }

    private void CheckProperties(ObjectDeclaration type, string typeName, HashSet<string> propertyNames)
    {
        if (propertyNames.Count != type.Properties.Count)
        {
            var twice = type.Properties.GroupBy(static property => property.Annotations.GraphQLName).First(static group => group.Count() > 1);
            report(DiagnosticModel.Create(Rules.DuplicateField, twice.Last().Annotations.Location ?? type.Location, $"{typeName}.{twice.Key}"));
        }
    }

    private void CheckNodeResolvers(ObjectDeclaration type, string typeName, List<MemberModel> resolvers, Dictionary<string, MemberModel> replaced)
    {
        foreach (var second in resolvers.Skip(1))
        {
            report(DiagnosticModel.Create(Rules.DuplicateField, second.Annotations.Location, $"the node resolver of {typeName}"));
        }

        // A type of another assembly has its id there, out of sight.
        if (resolvers.Count > 0 && !type.IsExtension && !type.Properties.Concat(replaced.Values).Any(static member => member.Annotations is { GraphQLName: "id", Id: not null }))
        {
            report(DiagnosticModel.Create(Rules.NoIdField, resolvers[0].Annotations.Location, typeName));
        }
    }
}
