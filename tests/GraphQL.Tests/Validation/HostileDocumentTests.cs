using System.Text;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Sdl;
using GraphQLBackend.GraphQL.Validation;

namespace GraphQLBackend.GraphQL.Tests.Validation;

/// <summary>Documents made to cost as much as they can. The work is counted, not timed.</summary>
public sealed class HostileDocumentTests
{
    private static readonly Schema s_schema = SdlSchemaBuilder.Build("type Query { a(x: Int): Int q: Query l: [Query] }");

    [Fact]
    public void Validate_Should_RefuseFragmentBomb_When_EachFragmentSpreadsTheNextTwice()
    {
        var document = Fragments(28, static next => $"x: q {{ ...F{next} }} y: q {{ ...F{next} }}");

        var context = Validate(document, ValidationOptions.Default);

        Assert.Equal(ValidationLimitCodes.Fragments, Assert.Single(context.Errors).Code);
        Assert.Equal(0, context.MergeComparisons);
    }

    [Fact]
    public void Validate_Should_BePolynomial_When_FragmentBombIsNotLimited()
    {
        var document = Fragments(28, static next => $"x: q {{ ...F{next} }} y: q {{ ...F{next} }}");

        var context = Validate(document, ValidationOptions.Unlimited);

        Assert.Empty(context.Errors);
        Assert.InRange(context.MergeComparisons, 1, 1_000);
    }

    [Theory]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void Validate_Should_CountWrittenOutSpreads_When_FragmentsAreNested(int fragments, bool isAllowed)
    {
        // 1 + 2 + 4 + … + 2^7 = 255 spreads for eight fragments, 511 for nine.
        var context = Validate(Fragments(fragments, static next => $"x: q {{ ...F{next} }} y: q {{ ...F{next} }}"), ValidationOptions.Default);

        Assert.Equal(isAllowed, context.Errors.Count == 0);
    }

    [Fact]
    public void Validate_Should_StopComparing_When_SelectionsOverlapTooMuch()
    {
        var document = $"{{ {string.Concat(Enumerable.Repeat("a(x: 1) ", 480))} }}";

        var context = Validate(document, ValidationOptions.Default);

        Assert.Equal(ValidationLimitCodes.Merge, Assert.Single(context.Errors).Code);
        Assert.Equal(ValidationOptions.Default.MaxMergeComparisons + 1, context.MergeComparisons);
    }

    [Fact]
    public void Validate_Should_StopComparing_When_OverlappingSelectionsAreNested()
    {
        // Every level has ten selections that all have to be compared with all those of the other nine on the level above.
        var level = "a";
        for (var depth = 0; depth < 3; depth++)
        {
            level = string.Concat(Enumerable.Repeat($"q {{ {level} }} ", 7));
        }

        var context = Validate($"{{ {level} }}", ValidationOptions.Default with { MaxMergeComparisons = 5_000 });

        Assert.Equal(ValidationLimitCodes.Merge, Assert.Single(context.Errors).Code);
        Assert.Equal(5_001, context.MergeComparisons);
    }

    [Fact]
    public void Validate_Should_ReportFewErrors_When_EveryAliasConflicts()
    {
        var document = $"{{ {string.Concat(Enumerable.Range(0, 100).Select(static i => $"z: a(x: {i}) "))} }}";

        var context = Validate(document, ValidationOptions.Default);

        Assert.Equal(ValidationOptions.Default.MaxErrors, context.Errors.Count);
        Assert.All(context.Errors, static error => Assert.InRange(error.Locations.Count, 1, ValidationOptions.Default.MaxLocations));
    }

    [Fact]
    public void Validate_Should_NameFewPlaces_When_OneErrorHasMany()
    {
        var document = $"{{ q {{ {string.Concat(Enumerable.Range(0, 40).Select(static i => $"z{i}: a(x: 1) "))} }} q {{ {string.Concat(Enumerable.Range(0, 40).Select(static i => $"z{i}: a(x: 2) "))} }} }}";

        var context = Validate(document, ValidationOptions.Default);

        Assert.Equal(ValidationOptions.Default.MaxLocations, Assert.Single(context.Errors).Locations.Count);
    }

    [Fact]
    public void Validate_Should_Finish_When_FragmentsSpreadEachOtherInCircles()
    {
        var names = Enumerable.Range(0, 25).ToList();
        var spreads = string.Concat(names.Select(static i => $"...F{i} "));
        var document = $"{{ {spreads} }} {string.Concat(names.Select(i => $"fragment F{i} on Query {{ q {{ {spreads} }} {spreads} }} "))}";

        var context = Validate(document, ValidationOptions.Unlimited);

        Assert.NotEmpty(context.Errors);
        Assert.InRange(context.MergeComparisons, 1, 100_000);
        Assert.Equal(ValidationLimitCodes.Fragments, Assert.Single(Validate(document, ValidationOptions.Default).Errors).Code);
    }

    [Theory]
    [InlineData(64)]
    [InlineData(900)]
    public void Validate_Should_Finish_When_SelectionsAreDeep(int depth)
    {
        var document = new StringBuilder("a");
        for (var i = 0; i < depth - 1; i++)
        {
            document.Insert(0, "q { ").Append(" }");
        }

        Assert.Empty(Validate($"{{ {document} }}", ValidationOptions.Unlimited).Errors);
    }

    [Fact]
    public void Validate_Should_RefuseDeepMerging_When_FragmentsReachDeeperThanTheDocumentNests()
    {
        var chains = Enumerable.Range(0, 300).Select(static i => $"fragment F{i} on Query {{ q {{ ...F{i + 1} }} }} fragment G{i} on Query {{ q {{ ...G{i + 1} }} }} ");
        var document = $"{{ ...F0 ...G0 }} {string.Concat(chains)} fragment F300 on Query {{ a }} fragment G300 on Query {{ a }}";

        var context = Validate(document, ValidationOptions.Unlimited);

        Assert.Equal(ValidationLimitCodes.Merge, Assert.Single(context.Errors).Code);
    }

    /// <summary>Fragments F0, F1, …, each with a body that may spread the next; the last one selects a leaf.</summary>
    private static string Fragments(int count, Func<int, string> body)
    {
        var fragments = Enumerable.Range(0, count).Select(i => $"fragment F{i} on Query {{ {(i < count - 1 ? body(i + 1) : "a")} }} ");
        return $"{{ ...F0 }} {string.Concat(fragments)}";
    }

    private static ValidationContext Validate(string document, ValidationOptions options)
    {
        var context = new ValidationContext(s_schema, Utf8GraphQLParser.Parse(document, ParserOptions.Unlimited), options);
        DocumentValidator.Validate(context);
        return context;
    }
}
