using GraphQLBackend.GraphQL.Generator.Models;
using Microsoft.CodeAnalysis;

namespace GraphQLBackend.GraphQL.Generator.Reading;

/// <summary>Reads what attributes say of a mutation.</summary>
internal static class MutationReader
{
    public static MutationModel Read(ISymbol member, DiagnosticBag diagnostics)
    {
        var convention = member.Attribute("UseMutationConvention");
        return new MutationModel(
            convention is null ? null : !convention.Named<bool>("Disable"),
            convention?.Named<string>("InputArgumentName"),
            convention?.Named<string>("InputTypeName"),
            convention?.Named<string>("PayloadTypeName"),
            convention?.Named<string>("PayloadFieldName"),
            convention?.Named<string>("PayloadErrorTypeName"),
            convention?.Named<string>("PayloadErrorsFieldName"),
            member.GetAttributes()
                .Where(static attribute => attribute.Is("Error`1"))
                .SelectMany(attribute => ErrorReader.Read(attribute.AttributeClass!.TypeArguments[0], member, diagnostics))
                .ToEquatableArray());
    }
}
