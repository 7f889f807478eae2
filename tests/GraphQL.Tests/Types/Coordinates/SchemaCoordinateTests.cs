using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Coordinates;
using GraphQLBackend.GraphQL.Types.Sdl;

namespace GraphQLBackend.GraphQL.Tests.Types.Coordinates;

public sealed class SchemaCoordinateTests
{
    private static readonly Schema s_schema = SdlSchemaBuilder.Build(
        """
        directive @private(scope: String!) on FIELD
        scalar DateTime
        input ReviewInput { content: String }
        interface Address { city: String }
        type User implements Address { name: String reviewCount: Int city: String friends(first: Int): [User!] }
        enum Level { LOW HIGH }
        union Either = User
        type Query { searchBusiness(name: String!): Either level: Level at: DateTime address: Address in(input: ReviewInput): Int }
        """);

    [Theory]
    [InlineData("User", typeof(ObjectType))]
    [InlineData("DateTime", typeof(ScalarType))]
    [InlineData("Either", typeof(UnionType))]
    [InlineData("User.name", typeof(FieldDefinition))]
    [InlineData("Address.city", typeof(FieldDefinition))]
    [InlineData("ReviewInput.content", typeof(InputValueDefinition))]
    [InlineData("Level.HIGH", typeof(EnumValueDefinition))]
    [InlineData("Query.searchBusiness(name:)", typeof(InputValueDefinition))]
    [InlineData("@private", typeof(DirectiveDefinition))]
    [InlineData("@private(scope:)", typeof(InputValueDefinition))]
    [InlineData("__Type.fields(includeDeprecated:)", typeof(InputValueDefinition))]
    public void Find_Should_AnswerTheElement_When_ThereIsOne(string text, Type type)
    {
        var coordinate = SchemaCoordinate.Parse(text);

        Assert.IsAssignableFrom(type, s_schema.Find(coordinate));
        Assert.Equal(text, coordinate.ToString());
    }

    [Theory]
    [InlineData("Nope")]
    [InlineData("User.nope")]
    [InlineData("Nope.name")]
    [InlineData("User.friends(last:)")]
    [InlineData("User.nope(first:)")]
    [InlineData("Level.MIDDLE")]
    [InlineData("Level.HIGH(a:)")]
    [InlineData("Either.User")]
    [InlineData("DateTime.now")]
    [InlineData("@nope")]
    [InlineData("@private(nope:)")]
    [InlineData("private")]
    public void Find_Should_AnswerNull_When_ThereIsNone(string text) => Assert.Null(s_schema.Find(SchemaCoordinate.Parse(text)));

    [Theory]
    [InlineData("")]
    [InlineData("@")]
    [InlineData("User.")]
    [InlineData(".name")]
    [InlineData("User .name")]
    [InlineData("User.name ")]
    [InlineData("User.name\n")]
    [InlineData("User(first:)")]
    [InlineData("User.friends(first)")]
    [InlineData("User.friends(first:1)")]
    [InlineData("User.friends()")]
    [InlineData("User.friends.name")]
    [InlineData("@private.name")]
    [InlineData("@private(scope: )")]
    [InlineData("1User")]
    [InlineData("Ünicode")]
    [InlineData("# comment\nUser")]
    public void Parse_Should_Refuse_When_TheTextIsNoCoordinate(string text)
    {
        Assert.False(SchemaCoordinate.TryParse(text, out _));
        Assert.Throws<FormatException>(() => SchemaCoordinate.Parse(text));
    }
}
