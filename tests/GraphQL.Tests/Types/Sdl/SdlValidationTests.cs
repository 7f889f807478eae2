using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Sdl;

namespace GraphQLBackend.GraphQL.Tests.Types.Sdl;

public sealed class SdlValidationTests
{
    [Theory]
    [InlineData("schema { query: Query } schema { mutation: Query }", "There is more than one schema definition.")]
    [InlineData("extend schema { query: Query query: Query }", "There is more than one query type.")]
    [InlineData("type Query { b: Int }", "There is more than one type named \"Query\".")]
    [InlineData("directive @a on FIELD directive @a on FIELD", "There is more than one directive named \"a\".")]
    [InlineData("extend type Query { a: Int }", "There is more than one member of \"Query\" named \"a\".")]
    [InlineData("enum E { A } extend enum E { A }", "There is more than one member of \"E\" named \"A\".")]
    [InlineData("input I { a: Int a: Int }", "There is more than one member of \"I\" named \"a\".")]
    [InlineData("type T { a(b: Int b: Int): Int }", "There is more than one argument of \"T.a\" named \"b\".")]
    [InlineData("extend union U = Query", "The type \"U\" cannot be extended, because it is not defined.")]
    [InlineData("scalar S extend enum S { A }", "The type \"S\" cannot be extended as another kind of type than it is.")]
    [InlineData("type T { a: Nope }", "The type \"Nope\" is not defined.")]
    [InlineData("type T @nope { a: Int }", "The directive \"@nope\" is not defined.")]
    [InlineData("type T @deprecated { a: Int }", "The directive \"@deprecated\" cannot stand on OBJECT.")]
    [InlineData("type T { a(b: Int @specifiedBy(url: \"u\")): Int }", "The directive \"@specifiedBy\" cannot stand on ARGUMENT_DEFINITION.")]
    [InlineData("directive @d(a: Int!) on OBJECT type T @d { a: Int }", "The directive \"@d\" requires the argument \"a\".")]
    [InlineData("directive @d on OBJECT type T @d(a: 1) { a: Int }", "The directive \"@d\" has no argument \"a\".")]
    [InlineData("directive @d on OBJECT type T @d { a: Int } extend type T @d", "The directive \"@d\" can stand here only once.")]
    [InlineData("type T { a: Int @deprecated(reason: 1) }", "The argument \"reason\" does not fit: String cannot represent a non string value.")]
    public void Build_Should_RefuseDocument_When_ItBreaksARule(string sdl, string fault)
    {
        var exception = Assert.Throws<SchemaException>(() => SdlSchemaBuilder.Build($"type Query {{ a: Int }} {sdl}"));

        Assert.EndsWith($": {fault}", Assert.Single(exception.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Build_Should_ListAllFaultsWithPlaces_When_DocumentHasSeveral()
    {
        var exception = Assert.Throws<SchemaException>(() => SdlSchemaBuilder.Build("type Query {\n  a: Nope\n  b: Int @nope\n}"));

        Assert.Equal(["2:6: The type \"Nope\" is not defined.", "3:10: The directive \"@nope\" is not defined."], exception.Faults);
    }

    [Fact]
    public void Build_Should_TakeDocumentAsItIs_When_ItIsAssumedValid()
    {
        var schema = SdlSchemaBuilder.Build("type A { a(b: Int = \"x\"): Int }", new SdlSchemaOptions { AssumesValid = true });

        Assert.Null(schema.QueryType);
    }
}
