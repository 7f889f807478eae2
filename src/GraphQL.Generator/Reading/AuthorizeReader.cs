using GraphQLBackend.GraphQL.Generator.Diagnostics;
using GraphQLBackend.GraphQL.Generator.Models;
using Microsoft.CodeAnalysis;

namespace GraphQLBackend.GraphQL.Generator.Reading;

/// <summary>Reads <c>[Authorize]</c> and <c>[AllowAnonymous]</c>.</summary>
internal static class AuthorizeReader
{
    private const string Attribute = "Authorize";

    /// <summary>The field with what <paramref name="type"/>, which declares it, and the <paramref name="member"/> ask for.</summary>
    public static MemberModel AddTo(MemberModel field, ISymbol member, ITypeSymbol type) =>
        field with { Authorize = (member.Attribute("AllowAnonymous") is null ? Read(type).Concat(Read(member)) : []).ToEquatableArray() };

    /// <summary>The property with what <paramref name="type"/>, which registers it for another type, asks for.</summary>
    public static MemberModel AddTo(MemberModel property, ITypeSymbol type) =>
        property with { Authorize = Read(type).Concat(property.Authorize).ToEquatableArray() };

    /// <summary>Reports an attribute where nothing would heed it.</summary>
    public static void Refuse(ISymbol symbol, string place, DiagnosticBag diagnostics)
    {
        if (symbol.Attribute(Attribute) is not null)
        {
            diagnostics.Add(Rules.Authorize, symbol, symbol.Name, place);
        }
    }

    private static IEnumerable<AuthorizeModel> Read(ISymbol symbol) =>
        symbol.GetAttributes().Where(static attribute => attribute.Is(Attribute)).Select(static attribute => new AuthorizeModel(
            attribute.Named<string>("Policy") ?? attribute.Text(),
            attribute.NamedArguments.Where(static argument => argument.Key == "Roles").SelectMany(static argument => argument.Value.Texts()).ToEquatableArray()));
}
