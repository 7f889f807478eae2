using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Validation;

/// <summary>Refuses introspection where it is switched off; no rule of the specification.</summary>
internal sealed class IntrospectionRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode field)
    {
        if (!Context.Options.AllowIntrospection && field.Name.Value is ("__schema" or "__type"))
        {
            Context.ReportCode(ErrorCodes.IntrospectionNotAllowed, "Introspection is not allowed for this request.", field);
        }
    }
}
