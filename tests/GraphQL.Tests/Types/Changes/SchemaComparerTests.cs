using GraphQLBackend.GraphQL.Types.Changes;
using GraphQLBackend.GraphQL.Types.Sdl;

namespace GraphQLBackend.GraphQL.Tests.Types.Changes;

public sealed class SchemaComparerTests
{
    [Theory]
    [InlineData("type Query { a: Int } type B { a: Int }", "type Query { a: Int }", "TYPE_REMOVED: B was removed.")]
    [InlineData("type Query { a: Int } type B { a: Int }", "type Query { a: Int } interface B { a: Int }", "TYPE_CHANGED_KIND: B changed from an Object type to an Interface type.")]
    [InlineData("type Query { a: Int b: Int }", "type Query { a: Int }", "FIELD_REMOVED: Field Query.b was removed.")]
    [InlineData("type Query { a: Int! }", "type Query { a: Int }", "FIELD_CHANGED_KIND: Field Query.a changed type from Int! to Int.")]
    [InlineData("type Query { a: [Int] }", "type Query { a: [Int!]! }", "FIELD_CHANGED_KIND_SAFE: Field Query.a changed type from [Int] to [Int!]!.")]
    [InlineData("type Query { a(b: Int): Int }", "type Query { a(b: Int!): Int }", "ARG_CHANGED_KIND: Argument Query.a(b:) has changed type from Int to Int!.")]
    [InlineData("type Query { a(b: [Int!]!): Int }", "type Query { a(b: [Int]): Int }", "ARG_CHANGED_KIND_SAFE: Argument Query.a(b:) has changed type from [Int!]! to [Int].")]
    [InlineData("type Query { a(b: Int): Int }", "type Query { a(b: [Int]): Int }", "ARG_CHANGED_KIND: Argument Query.a(b:) has changed type from Int to [Int].")]
    [InlineData("type Query { a(b: Int = 1): Int }", "type Query { a(b: Int): Int }", "ARG_DEFAULT_VALUE_CHANGE: Query.a(b:) defaultValue was removed.")]
    [InlineData("type Query { a(b: Int): Int }", "type Query { a(b: Int = 1): Int }", "ARG_DEFAULT_VALUE_ADDED: Query.a(b:) added a defaultValue 1.")]
    [InlineData("type Query { a: Int }", "type Query { a(b: Int!): Int }", "REQUIRED_ARG_ADDED: A required argument Query.a(b:) was added.")]
    [InlineData("type Query { a: Int }", "type Query { a(b: Int! = 1): Int }", "OPTIONAL_ARG_ADDED: An optional argument Query.a(b:) was added.")]
    [InlineData("type Query { a: Int } enum E { A B }", "type Query { a: Int } enum E { A }", "VALUE_REMOVED_FROM_ENUM: Enum value E.B was removed.")]
    [InlineData("type Query { a: Int } enum E { A }", "type Query { a: Int } enum E { A B }", "VALUE_ADDED_TO_ENUM: Enum value E.B was added.")]
    [InlineData("type Query { a: Int } input I { a: Int = 1 }", "type Query { a: Int } input I { a: Int = 2 }", "INPUT_FIELD_DEFAULT_VALUE_CHANGE: I.a has changed defaultValue from 1 to 2.")]
    [InlineData("directive @d(a: Int) on FIELD type Query { a: Int }", "directive @d(a: Int b: Int!) on FIELD type Query { a: Int }", "REQUIRED_DIRECTIVE_ARG_ADDED: A required argument @d(b:) was added.")]
    [InlineData("directive @d on FIELD | QUERY type Query { a: Int }", "directive @d on QUERY type Query { a: Int }", "DIRECTIVE_LOCATION_REMOVED: FIELD was removed from @d.")]
    [InlineData("\"one\" type Query { a: Int }", "\"two\" type Query { a: Int }", "DESCRIPTION_CHANGED: Description of Query has changed to \"two\".")]
    public void Compare_Should_NameTheChange_When_OneThingChanged(string before, string after, string expected)
    {
        // act
        var changes = SchemaComparer.Compare(SdlSchemaBuilder.Build(before), SdlSchemaBuilder.Build(after));

        // assert
        Assert.Equal([expected], changes.All.Select(static change => change.ToString()));
    }

    [Fact]
    public void Compare_Should_FindNothing_When_OnlyTheOrderDiffers()
    {
        // arrange
        var before = SdlSchemaBuilder.Build("input I { x: Int y: Int } type Query { a(i: I = {x: 1, y: 2}): Int b: Int }");
        var after = SdlSchemaBuilder.Build("type Query { b: Int a(i: I = {y: 2, x: 1}): Int } input I { y: Int x: Int }");

        // act
        // assert
        Assert.Empty(SchemaComparer.Compare(before, after).All);
    }

    [Fact]
    public void Severity_Should_PartitionAllKinds()
    {
        // act
        var severities = Enum.GetValues<ChangeKind>().CountBy(static kind => new SchemaChange(kind, "").Severity).ToDictionary();

        // assert
        Assert.Equal(16, severities[ChangeSeverity.Breaking]);
        Assert.Equal(7, severities[ChangeSeverity.Dangerous]);
        Assert.Equal(11, severities[ChangeSeverity.Safe]);
    }
}
