using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>A place in source that does not keep the syntax tree alive.</summary>
internal sealed record LocationModel(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static LocationModel? From(ISymbol symbol)
    {
        var location = symbol.Locations.FirstOrDefault(static location => location.IsInSource);
        return location is null ? null : new LocationModel(location.SourceTree!.FilePath, location.SourceSpan, location.GetLineSpan().Span);
    }

    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
