namespace GraphQLBackend.GraphQL.Tests.Validation.Rules;

public sealed class KnownArgumentNamesRuleTests
{
    private const string Section = "5.4.1";

    [Theory]
    [InlineData("{ dog { doesKnowCommand(dogCommand: SIT) } }")]
    [InlineData("{ arguments { multipleRequirements(y: 1, x: 2) } }")]
    [InlineData("{ dog { isHouseTrained(atOtherHomes: true) @include(if: true) } }")]
    public void Validate_Should_Pass_When_RuleIsKept(string document) => RuleAssert.Passes(Section, document);

    [Theory]
    [InlineData("{ dog { doesKnowCommand(command: CLEAN_UP_HOUSE) } }", "1:25")]
    [InlineData("{ dog { isHouseTrained(atOtherHomes: true) @include(unless: false) } }", "1:53")]
    public void Validate_Should_ReportPlaces_When_RuleIsBroken(string document, params string[] places) =>
        RuleAssert.Fails(Section, document, places);
}
