using GraphQLBackend.GraphQL.Generator.Diagnostics;
using GraphQLBackend.GraphQL.Generator.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GraphQLBackend.GraphQL.Generator.Reading;

/// <summary>Reads parameters of resolvers and DataLoaders.</summary>
internal static class ParameterReader
{
    /// <summary>Reads <paramref name="parameter"/>; <paramref name="parent"/> is what the field is resolved on, null for root fields.</summary>
    public static ParameterModel Read(IParameterSymbol parameter, ITypeSymbol? parent, Compilation compilation, DiagnosticBag diagnostics)
    {
        var @default = DefaultReader.Read(parameter, out var fault);
        if (fault is not null)
        {
            diagnostics.Add(Rules.Default, parameter, parameter.Name, fault);
        }

        return new ParameterModel(
            parameter.Name,
            TypeReader.Read(parameter.Type),
            AnnotationReader.Read(parameter, Names.OfMember(parameter.Name), DocumentationReader.Parameter(parameter.ContainingSymbol, parameter.Name)),
            Role(parameter),
            Key(parameter) is { } key ? SymbolDisplay.FormatLiteral(key, quote: true) : null,
            parent is not null && compilation.ClassifyConversion(parent, parameter.Type) is { IsIdentity: true } or { IsImplicit: true, IsReference: true },
            @default);
    }

    private static string? Key(IParameterSymbol parameter) =>
        parameter.Attribute("GlobalState") is { } state ? state.Text() ?? parameter.Name : parameter.Attribute("Service").Text();

    private static ParameterRole Role(IParameterSymbol parameter)
    {
        return parameter.Attribute("Parent") is not null ? ParameterRole.Parent
            : parameter.Attribute("Service") is not null ? ParameterRole.Service
            : parameter.Attribute("EventMessage") is not null ? ParameterRole.EventMessage
            : parameter.Attribute("GlobalState") is not null ? ParameterRole.GlobalState
            : parameter.Attribute("Argument") is not null ? ParameterRole.Argument
            : ParameterRole.Inferred;
    }
}
