using GraphQLBackend.Testing;

namespace GraphQLBackend.GraphQL.Generator.Tests;

/// <summary>What is written for each kind of declaration; that it does what it says is tested by execution.</summary>
public sealed class GraphQLGeneratorTests
{
    private const string Scalars = """
        public readonly record struct Mark(string Value);
        public abstract class TextScalar<T>(string name) : StringScalarType<T>(name)
        {
            protected override bool TryParse(string text, out T value, [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out string? error) => throw new NotSupportedException();
            protected override string Format(T value) => throw new NotSupportedException();
        }
        public sealed class MarkType() : TextScalar<Mark>("Mark");
        """;

    [Fact]
    public void Module_Should_HaveEmptyRegistration_When_NothingIsDeclared() => Snapshot.Match(GeneratorRun.Of(string.Empty).Module);

    [Fact]
    public void Object_Should_TakePublicProperties_When_Annotated()
    {
        Snapshot.Match(GeneratorRun.Of("""
            public abstract record Entity
            {
                [ID] public long Id { get; init; }
                public virtual string? Note => null;
            }

            /// <summary>A <c>book</c> of an <see cref="Author"/>,
            /// in one   line.
            ///
            /// Second paragraph.</summary>
            /// <param name="Title">As   printed.</param>
            [ObjectType]
            [CacheControl(60, Scope = CacheControlScope.Private)]
            public sealed record Book(string Title, int? Pages, Author? Author, IReadOnlyList<Author>? Authors, string?[] Tags, List<double> Ratings) : Entity
            {
                /// <summary>Hides that of the base.</summary>
                public override string Note => "a";

                [GraphQLName("isbn")] [GraphQLDescription("Given.")] [Obsolete("Gone \"soon\".")]
                public string? Number { get; init; }

                [GraphQLDeprecated("Use title.")] [Cost(2.5)] [CacheControl(Scope = CacheControlScope.Public)]
                public bool Flag { get; init; }

                [GraphQLIgnore] public object? Hidden { get; init; }
                internal int Internal { get; init; }
                public string WriteOnly { set { } }
            }

            [ObjectType("Writer")]
            public struct Author
            {
                public string @class { get; set; }
                public Task<string?> Biography => Task.FromResult<string?>(null);
            }
            """).Module);
    }

    [Fact]
    public void Object_Should_GetFieldsOfClasses_When_TheyNameItsType()
    {
        Snapshot.Match(GeneratorRun.Of("""
            [ObjectType] public sealed record Book([property: ID] int Id, string Title, [property: GraphQLIgnore] int AuthorId);
            public sealed record Author(string Name);
            public sealed class Clock;

            [ObjectType<Book>]
            public static partial class BookNode
            {
                public static string GetTitle([Parent] Book book, bool upper = false) => book.Title;

                [NodeResolver]
                public static ValueTask<Book?> GetBookByIdAsync(int id, IBookByIdDataLoader books, CancellationToken cancellationToken) => new(books.LoadAsync(id, cancellationToken));

                [UsesDataLoaders("BookById", "+Other")]
                public static ValueTask<Author?> GetAuthorAsync([Parent] Book book, IBookByIdDataLoader books, IResolverContext context) => default;

                [GraphQLIgnore] public static int Ignored() => 0;
                internal static int NotPublic() => 0;
            }

            [ExtendObjectType<Book>]
            public static partial class BookExtension
            {
                public static string Now([Parent] object book, Clock clock, [Service] Clock? optional, [Service("k")] Clock keyed, IServiceProvider services) => "";
            }

            public sealed record Shelf(int Number, object Inner);

            [ObjectType<Shelf>(BindFieldsExplicitly = true)]
            public static partial class ShelfNode
            {
                public static int Twice([Parent] Shelf shelf) => shelf.Number * 2;
            }

            /// <summary>Who writes.</summary>
            [ObjectType<Author>("Writer")]
            public static partial class AuthorNode
            {
                public static int Length([Parent] Author author) => author.Name.Length;
                public static string Kind => "human";
            }

            public static class Loaders
            {
                [DataLoader]
                public static Task<Dictionary<int, Book>> GetBookByIdAsync(IReadOnlyList<int> ids) => throw new NotSupportedException();
            }
            """).Module);
    }

    [Fact]
    public void Arguments_Should_HaveTypesNamesAndDefaults_When_ParametersAreInput()
    {
        Snapshot.Match(GeneratorRun.Of(Scalars + """
            [EnumType] public enum Size { Small, ExtraLarge, [GraphQLName("HUGE_ONE")] Huge }
            [InputObjectType] public sealed record Filter(string? Text);

            [QueryType]
            public static partial class Queries
            {
                /// <summary>All kinds.</summary>
                /// <param name="text">A text.</param>
                public static string Echo(
                    string text, string? maybe, int number = 3, double ratio = 1e20, bool flag = true, Size size = Size.ExtraLarge, Size? other = Size.Huge,
                    string quoted = "a \"b\"\n", [GraphQLName("list")] IReadOnlyList<int>? numbers = null, string[]? words = null, Mark? mark = null,
                    [DefaultValue(new[] { 1, 2 })] List<int>? preset = null, [Argument("renamed")] Filter? filter = null, Optional<string?> optional = default,
                    [GraphQLDeprecated("old")] int? old = 1) => text;

                public static Task<string> IdAsync([ID] string any, [ID("Book")] int id, [ID("Book")] IReadOnlyList<int>? ids, [ID("Book")] int? last = null) => Task.FromResult(any);
            }
            """).Module);
    }

    [Fact]
    public void InputObject_Should_UseConstructorAndSetters_When_Annotated()
    {
        Snapshot.Match(GeneratorRun.Of(Scalars + """
            [EnumType] public enum Size { Small, Large }

            /// <summary>What to find.</summary>
            /// <param name="Text">Words.</param>
            [InputObjectType]
            public sealed record BookFilter(string? Text, [ID("Book")] int? Id, Size Size = Size.Large)
            {
                /// <summary>How many.</summary>
                public int Take { get; init; } = 10;
                public IReadOnlyList<Mark> Marks { get; init; } = [];
                public Optional<string?> Note { get; init; }
                public string[]? Words { get; set; }
                public BookFilter? Not { get; init; } = null!;
                [DefaultValue(Size.Small)] public Size? Least { get; init; }
                [GraphQLIgnore] public int Ignored { get; set; }
                public int Computed => 1;
            }

            [InputObjectType("Choice")]
            [OneOf]
            public sealed class BookBy
            {
                public string? Title { get; set; }
                public int? Number { get; set; }
            }
            """).Module);
    }

    [Fact]
    public void AbstractTypes_Should_KnowTheirObjects_When_TheseImplementThem()
    {
        Snapshot.Match(GeneratorRun.Of("""
            /// <summary>Has an id.</summary>
            [InterfaceType("Entity")] public interface IEntity { [ID] string Id { get; } }
            [InterfaceType("Titled")] public interface ITitled : IEntity
            {
                /// <summary>A title.</summary>
                string? Title { get; }
                IReadOnlyList<IEntity> Related { get; }
            }
            /// <summary>Either.</summary>
            [UnionType("Anything")] public interface IAnything;
            [ObjectType] public sealed record Book(string Id, string? Title, IReadOnlyList<IEntity> Related) : ITitled, IAnything;
            [ObjectType] public sealed record Shelf(int Number, IAnything? First, IEntity Owner) : IAnything;
            """).Module);
    }

    [Fact]
    public void Enum_Should_NameAndDescribeValues_When_AnnotatedOrRegistered()
    {
        Snapshot.Match(GeneratorRun.Of("""
            /// <summary>How large.</summary>
            [EnumType("Measure")]
            public enum Size
            {
                /// <summary>Fits.</summary>
                Small,
                ExtraLarge,
                [Obsolete] Gone,
                [GraphQLIgnore] Never,
            }

            public enum Range { Last7Days, Last30Days, Hidden }

            /// <summary>A span.</summary>
            [EnumType<Range>]
            public static partial class RangeType
            {
                /// <summary>A week.</summary>
                [GraphQLName("WEEK")] public const Range Last7Days = Range.Last7Days;
                [GraphQLIgnore] public const Range Hidden = Range.Hidden;
            }

            [QueryType]
            public static partial class Queries
            {
                public static Range GetRange(Range range = Range.Last7Days, Range? other = Range.Last30Days) => range;
            }
            """).Module);
    }

    [Fact]
    public void Connection_Should_BeRegisteredAsSuch_When_ObjectTypeDerivesFromIt()
    {
        Snapshot.Match(GeneratorRun.Of("""
            [ObjectType("Volume")] public sealed record Book(string Title);

            [ObjectType]
            public sealed class BookConnection(IReadOnlyList<Edge<Book>> edges, ConnectionPageInfo info) : Connection<Book>(edges, info)
            {
                public int TotalCount => 1;
            }

            [QueryType]
            public static partial class Queries
            {
                public static Task<BookConnection?> GetBooksAsync(PagingArguments paging, string? where = null) => throw new NotSupportedException();

                [ListSize(AssumedSize = 5, SlicingArguments = ["take"], RequireOneSlicingArgument = false)]
                public static IReadOnlyList<string> GetTitles(int take) => [];
            }

            [MutationType]
            public static partial class Mutations
            {
                public static bool Touch() => true;
            }
            """).Module);
    }

    [Fact]
    public void DataLoader_Should_ScopeEachBatch_When_Generated()
    {
        Snapshot.Match(GeneratorRun.Of("""
            namespace Library.Books;

            public sealed class Store;
            internal sealed class Secret;

            public static class BookDataLoaders
            {
                /// <summary>Titles &lt; by id.</summary>
                [DataLoader]
                public static Task<IReadOnlyDictionary<int, string?>> GetTitleByIdAsync(IReadOnlyList<int> ids, Store store, Store? other, [Service("k")] Store keyed, IServiceProvider services, CancellationToken cancellationToken) => throw new NotSupportedException();

                [DataLoader("Parts", MaxBatchSize = 50)]
                internal static ValueTask<ILookup<string, string>> LoadAsync(IReadOnlyList<string> titles) => throw new NotSupportedException();

                [DataLoader]
                internal static Task<Dictionary<int, Secret>> GetSecretByIdAsync(IReadOnlyList<int> ids) => throw new NotSupportedException();
            }
            """).File("Library.Books.BookDataLoaders.g.cs"));
    }

    [Fact]
    public void Scalars_Should_BindTheirRuntimeType_When_DeclaredHereOrReferenced()
    {
        // arrange
        var schema = GeneratorRun.Of(Scalars + """
            public sealed class CurrencyType : TextScalar<string>
            {
                public CurrencyType() : base(name: "Currency") { }
            }
            [GraphQLName("URL")]
            public sealed class UriType() : TextScalar<Uri>(string.Concat("U", "RL"));
            public enum Size { ExtraLarge }
            [EnumType<Size>("Measure")] public static partial class SizeType { [GraphQLName("XL")] public const Size ExtraLarge = Size.ExtraLarge; }
            public sealed record Foreign([property: GraphQLType<CurrencyType>] string Currency);
            [ObjectType<Foreign>("Known")] public static partial class ForeignNode;
            """);

        // act
        var resolvers = GeneratorRun.Of("""
            [assembly: BindRuntimeType<Guid>("Mark")]

            [QueryType]
            public static partial class Queries
            {
                public static Mark? GetMark(Mark mark, Uri uri, Guid guid) => mark;
                [GraphQLType<CurrencyType>] public static string Currency([GraphQLType<CurrencyType>] string? given) => "EUR";
                public static Foreign Foreign([ID<Foreign>] int id, Size size = Size.ExtraLarge) => new("EUR");
            }

            [ExtendObjectType<Foreign>]
            public static partial class ForeignExtension
            {
                [ID] public static int GetId([Parent] Foreign foreign) => 1;
            }
            """, schema);

        // assert
        Snapshot.Match(schema.Module, "ReferencedScalars");
        Snapshot.Match(resolvers.Module, "ReferencingScalars");
    }

    [Fact]
    public void Module_Should_BeTheSame_When_SourceFilesComeInAnotherOrder()
    {
        // arrange
        string[] sources = ["[assembly: Module(\"Types\")] [ObjectType] public sealed record B(int X);", "[ObjectType] public sealed record A(int X);", "[QueryType] public static partial class Q { public static A? A => null; }"];

        // act
        var first = Generate(sources);
        var second = Generate(sources.Reverse());

        // assert
        Assert.Equal(first, second);
    }

    private static string Generate(IEnumerable<string> sources) =>
        GeneratorRun.CreateDriver().RunGenerators(GeneratorRun.CreateCompilation(sources)).GetRunResult().GeneratedTrees.Single().ToString();
}
