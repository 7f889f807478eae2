using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Sdl;

namespace GraphQLBackend.GraphQL.Tests.Types.Sdl;

public sealed class SdlSchemaBuilderTests
{
    [Fact]
    public void Build_Should_KeepDefinitions_When_SdlHasEveryKind()
    {
        var schema = SdlSchemaBuilder.Build(
            """
            "The shop."
            schema @team(name: "core") { query: Root }
            directive @team(name: String!) repeatable on SCHEMA | OBJECT | FIELD_DEFINITION
            scalar Url @specifiedBy(url: "https://example.org/url")
            interface Named { name: String @deprecated }
            "A thing."
            type Root implements Named @team(name: "a") @team(name: "b") {
              name(max: Int = 3 @deprecated(reason: "old")): String @deprecated
              kind: Kind
              any: Any
              find(by: Pick): Url
            }
            union Any = Root
            enum Kind { A B @deprecated(reason: "use A") }
            input Pick @oneOf { id: ID name: String }
            """);

        var root = schema.QueryType!;
        Assert.Equal("Root", root.Name);
        Assert.Equal("The shop.", schema.Description);
        Assert.Equal("team", Assert.Single(schema.AppliedDirectives).Name);
        Assert.Equal("A thing.", root.Description);
        Assert.Equal(["a", "b"], root.Directives.Select(static directive => ((StringValueNode)directive.Arguments[0].Value).Value));
        Assert.Equal("No longer supported", root.Field("name")!.DeprecationReason);
        Assert.Equal("old", root.Field("name")!.Argument("max")!.DeprecationReason);
        Assert.Equal("https://example.org/url", ((ScalarType)schema.GetType("Url")!).SpecifiedBy!.OriginalString);
        Assert.Equal("use A", ((EnumType)schema.GetType("Kind")!).Values[1].DeprecationReason);
        Assert.True(((InputObjectType)schema.GetType("Pick")!).IsOneOf);
        Assert.Same(root, Assert.Single(schema.GetPossibleTypes(schema.GetType("Any")!)));
        Assert.True(schema.GetDirective("team")!.IsRepeatable);
    }

    [Fact]
    public void Build_Should_MergeExtensions_When_TypesAreExtended()
    {
        var schema = SdlSchemaBuilder.Build(
            """
            type Query { a: Int }
            interface I { b: Int }
            union U = Query
            enum E { A }
            input N { a: Int }
            scalar S
            type Other { c: Int }
            extend type Query implements I { b: Int }
            extend union U = Other
            extend enum E { B }
            extend input N { b: Int }
            extend scalar S @specifiedBy(url: "u")
            extend interface I { c: Int }
            extend type Query { c: Int }
            extend schema { mutation: Other }
            """);

        Assert.Equal(["a", "b", "c"], schema.QueryType!.Fields.Select(static field => field.Name));
        Assert.Equal("Other", schema.MutationType!.Name);
        Assert.Equal(2, ((UnionType)schema.GetType("U")!).Members.Count);
        Assert.Equal(["A", "B"], ((EnumType)schema.GetType("E")!).Values.Select(static value => value.Name));
        Assert.Equal(2, ((InputObjectType)schema.GetType("N")!).Fields.Count);
        Assert.Equal("u", ((ScalarType)schema.GetType("S")!).SpecifiedBy!.OriginalString);
        Assert.Equal(["b", "c"], ((InterfaceType)schema.GetType("I")!).Fields.Select(static field => field.Name));
    }

    [Fact]
    public void Build_Should_FindRootsByName_When_SchemaIsNotDefined()
    {
        var schema = SdlSchemaBuilder.Build("type Query { a: Int } type Mutation { a: Int } type Subscription { a: Int }");

        Assert.Equal("Query", schema.QueryType!.Name);
        Assert.Equal("Mutation", schema.MutationType!.Name);
        Assert.Equal("Subscription", schema.SubscriptionType!.Name);
    }

    [Fact]
    public void Build_Should_FindOnlyNamedRoots_When_SchemaIsDefined()
    {
        var schema = SdlSchemaBuilder.Build("schema { query: Query } type Query { a: Int } type Mutation { a: Int }");

        Assert.Null(schema.MutationType);
    }

    [Fact]
    public void Build_Should_PreferOwnDefinition_When_NameIsOfTheSpecification()
    {
        var schema = SdlSchemaBuilder.Build("directive @skip on FIELD type Query { a: String } type String { a: Int } scalar Int");

        Assert.Empty(schema.GetDirective("skip")!.Arguments);
        Assert.Equal(TypeKind.Object, schema.GetType("String")!.Kind);
        Assert.Equal("reason", Assert.Single(schema.GetDirective("deprecated")!.Arguments).Name);
    }
}
