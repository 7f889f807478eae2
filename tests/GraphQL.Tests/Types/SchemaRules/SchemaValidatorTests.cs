using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Inputs;
using GraphQLBackend.GraphQL.Types.Outputs;
using GraphQLBackend.GraphQL.Types.Sdl;

namespace GraphQLBackend.GraphQL.Tests.Types.SchemaRules;

public sealed class SchemaValidatorTests
{
    [Theory]
    [InlineData("type T { __a: Int }", "The name of \"T.__a\" must not begin with \"__\", which is reserved for introspection.")]
    [InlineData("enum E { __A }", "The name of \"E.__A\" must not begin with \"__\", which is reserved for introspection.")]
    [InlineData("directive @__d on FIELD", "The name of \"@__d\" must not begin with \"__\", which is reserved for introspection.")]
    [InlineData("type T", "The type \"T\" must have at least one field.")]
    [InlineData("union U", "The type \"U\" must have at least one member.")]
    [InlineData("enum E", "The type \"E\" must have at least one value.")]
    [InlineData("union U = Query | Query", "The union \"U\" can include \"Query\" only once.")]
    [InlineData("union U = Int", "The union \"U\" contains \"Int\", which is not an object type.")]
    [InlineData("input I { a: Int } type T { a: [I!] }", "\"T.a\" must be of an output type, not of \"[I!]\".")]
    [InlineData("type T { a(b: Query!): Int }", "\"T.a(b:)\" must be of an input type, not of \"Query!\".")]
    [InlineData("input I { a: Int! @deprecated }", "\"I.a\" is required and so cannot be deprecated.")]
    [InlineData("input I @oneOf { a: Int! }", "\"I.a\" must be nullable, as all fields of a OneOf input object.")]
    [InlineData("input I @oneOf { a: Int = 1 }", "\"I.a\" cannot have a default, as no field of a OneOf input object can.")]
    [InlineData("input I { a: I! }", "The input object \"I\" has no value of finite size: its required fields lead back to themselves.")]
    [InlineData("input I @oneOf { a: I }", "The input object \"I\" has no value of finite size: its required fields lead back to themselves.")]
    [InlineData("input I { a: I = {} }", "The default of \"I.a\" leads back to itself through the defaults of input fields.")]
    [InlineData("input I { a: [I] = [{ a: null }, {}] }", "The default of \"I.a\" leads back to itself through the defaults of input fields.")]
    [InlineData("type T { a(b: Int = \"x\"): Int }", "The default of \"T.a(b:)\" does not fit: Int cannot represent a value that is not a 32-bit signed integer.")]
    [InlineData("interface I { a: Int } type T implements I { b: Int }", "The type \"T\" must have the field \"a\" of \"I\".")]
    [InlineData("interface I { a: Int! } type T implements I { a: Int }", "\"T.a\" of type \"Int\" does not fit \"I.a\" of type \"Int!\".")]
    [InlineData("interface I { a(b: Int): Int } type T implements I { a(b: Int!): Int }", "\"T.a\" must have the argument \"b\" of type \"Int\", as \"I.a\" has.")]
    [InlineData("interface I { a: Int } type T implements I { a(b: Int!): Int }", "\"T.a(b:)\" cannot be required, because \"I.a\" has no such argument.")]
    [InlineData("interface I { a: Int } type T implements I { a: Int @deprecated }", "\"T.a\" cannot be deprecated, because \"I.a\" is not.")]
    [InlineData("interface I { a: Int } type T implements I & I { a: Int }", "The type \"T\" can implement \"I\" only once.")]
    [InlineData("interface I implements I { a: Int }", "The interface \"I\" cannot implement itself.")]
    [InlineData("interface I { a: Int } interface J implements I { a: Int } type T implements J { a: Int }", "The type \"T\" must implement \"I\", because \"J\" does.")]
    [InlineData("type T implements Query { a: Int }", "\"T\" implements \"Query\", which is not an interface.")]
    [InlineData("extend schema { mutation: Query }", "\"Query\" cannot be the root of more than one kind of operation.")]
    [InlineData("interface Mutation { a: Int }", "\"Mutation\" cannot be a root type, because it is no object type.")]
    public void Build_Should_NameTheFault_When_SchemaBreaksARule(string sdl, string fault)
    {
        var exception = Assert.Throws<SchemaException>(() => SdlSchemaBuilder.Build($"type Query {{ a: Int }} {sdl}"));

        Assert.Equal([fault], exception.Faults);
    }

    [Theory]
    [InlineData("input I { a: [I!]! b: J } input J { c: I! }")]
    [InlineData("input I @oneOf { a: I b: Int }")]
    [InlineData("input I { a: I = { a: null } }")]
    [InlineData("interface I { a: [I] } type T implements I { a: [T!]! }")]
    [InlineData("interface I { a: U } union U = T type T implements I { a: T }")]
    [InlineData("interface I { a: Int @deprecated } type T implements I { a(b: Int! = 1): Int @deprecated }")]
    [InlineData("directive @d(a: Int @d) on ARGUMENT_DEFINITION")]
    public void Build_Should_Accept_When_RulesAreKept(string sdl) =>
        Assert.NotNull(SdlSchemaBuilder.Build($"type Query {{ a: Int }} {sdl}").QueryType);

    [Fact]
    public void Build_Should_ListAllFaults_When_SchemaMadeInCodeHasSeveral()
    {
        var builder = new SchemaBuilder()
            .Object<RootValue>("Query", static query => query.Field(
                "__a",
                Output.Leaf<string>("String"),
                static (_, _) => "x",
                new FieldOptions { Arguments = [InputField.Create("b", Input.Leaf<int>("Int"), "1")] }))
            .Add(new UnionType("Empty", null));

        var exception = Assert.Throws<SchemaException>(builder.Build);

        Assert.Equal(
            ["The name of \"Query.__a\" must not begin with \"__\", which is reserved for introspection.", "The type \"Empty\" must have at least one member."],
            exception.Faults);
    }
}
