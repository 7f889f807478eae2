using GraphQLBackend.GraphQL.Generator.Diagnostics;
using GraphQLBackend.GraphQL.Generator.Models;
using GraphQLBackend.GraphQL.Generator.Reading;

namespace GraphQLBackend.GraphQL.Generator.Emission;

/// <summary>Binds fields of the mutation root. A null answer follows a report.</summary>
internal sealed class MutationBinder(SchemaNames names, ShapeBinder shapes, Action<DiagnosticModel> report)
{
    private const string DefaultPayloadName = "{MutationName}Payload";

    public BoundField? Bind(MemberModel member, MutationModel mutation, string typeName)
    {
        var place = $"{typeName}.{member.Annotations.GraphQLName}";
        var shape = shapes.Output(member.Type, member.Annotations, place, ownName: null);
        var parameters = new ParameterBinder(names, shapes, report, place, AnnotationNames.RootValue, "arguments.Get");
        var values = member.Parameters.Select(parameters.Bind).ToList();
        if (shape is null || values.Contains(null) || !Check(member, mutation, shape))
        {
            return null;
        }

        var payload = shapes.Output(member.Type with { IsNullable = true }, member.Annotations, place, ownName: null)!;
        return new BoundField(
            member.Annotations.GraphQLName,
            $"MutationField<{shape.Type}, {payload.Type}>",
            shape.Expression,
            $"static (arguments, context) => {FieldBinder.Pending(member, values!, shape)}",
            [.. FieldBinder.Options(member, parameters)])
        {
            Mutation = new BoundMutation(payload.Expression, [.. Options(member, mutation, shape, parameters.Arguments.Count)]),
        };
    }

    private static string NameOf(BoundShape shape) => shape.GraphQL.Trim('[', ']', '!');

    private IEnumerable<string> Options(MemberModel member, MutationModel mutation, BoundShape shape, int argumentCount)
    {
        if (mutation.UseConvention is { } use)
        {
            yield return $"UseConvention = {(use ? "true" : "false")}";
        }

        if (argumentCount == 1 && member.Parameters.FirstOrDefault(static parameter => parameter.Type.Kind == NamedKind.InputObject) is { } input)
        {
            yield return $"ArgumentTypeName = {CodeWriter.Literal(input.Type.GraphQLName)}";
        }

        yield return $"ResultTypeName = {CodeWriter.Literal(NameOf(shape))}";
        yield return $"PayloadFieldName = {CodeWriter.Literal(mutation.PayloadFieldName ?? Names.OfMember(NameOf(shape)))}";
        foreach (var (option, value) in new[]
        {
            ("InputArgumentName", mutation.InputArgumentName), ("InputTypeName", mutation.InputTypeName), ("PayloadTypeName", mutation.PayloadTypeName),
            ("PayloadErrorTypeName", mutation.PayloadErrorTypeName), ("PayloadErrorsFieldName", mutation.PayloadErrorsFieldName),
        })
        {
            if (value is not null)
            {
                yield return $"{option} = {CodeWriter.Literal(value)}";
            }
        }

        if (mutation.Errors.Count > 0)
        {
            yield return $"Errors =\n[\n{string.Join("\n", mutation.Errors.Select(error => $"    {Error(error)},"))}\n]";
        }
    }

    private string Error(ErrorModel error)
    {
        var name = names.Object(error.Declaration.RuntimeType, error.Declaration.Name);
        var value = error.Create.Length == 0 ? "exception" : $"{error.Create}(({error.Exception})exception)";
        return $"new MutationError({CodeWriter.Literal(name)}, static exception => exception.GetType() == typeof({error.Exception}) ? {value} : null)";
    }

    private bool Check(MemberModel member, MutationModel mutation, BoundShape shape)
    {
        var name = member.Annotations.GraphQLName;
        if (!Names.IsGraphQLName(name))
        {
            report(DiagnosticModel.Create(Rules.InvalidName, member.Annotations.Location, name, "GraphQL name"));
            return false;
        }

        var payload = (mutation.PayloadTypeName ?? DefaultPayloadName).Replace("{MutationName}", char.ToUpperInvariant(name[0]) + name.Substring(1));
        var fault = mutation.Errors.Count == 0 ? null
            : mutation.UseConvention == false ? "it disables the conventions that would answer with them"
            : NameOf(shape) == payload ? $"returns its payload \"{payload}\" itself; return what the payload has instead"
            : null;
        if (fault is not null)
        {
            report(DiagnosticModel.Create(Rules.Errorless, member.Annotations.Location, name, fault));
        }

        return fault is null;
    }
}
