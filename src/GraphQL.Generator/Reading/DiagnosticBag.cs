using GraphQLBackend.GraphQL.Generator.Models;
using Microsoft.CodeAnalysis;

namespace GraphQLBackend.GraphQL.Generator.Reading;

/// <summary>Collects what is wrong with a declaration.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<DiagnosticModel> _diagnostics = [];

    public void Add(DiagnosticDescriptor rule, LocationModel? location, params string[] arguments) =>
        _diagnostics.Add(DiagnosticModel.Create(rule, location, arguments));

    public void Add(DiagnosticDescriptor rule, ISymbol symbol, params string[] arguments) => Add(rule, LocationModel.From(symbol), arguments);

    public EquatableArray<DiagnosticModel> ToEquatableArray() => _diagnostics.ToEquatableArray();
}
