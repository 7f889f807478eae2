namespace GraphQLBackend.GraphQL.Generator.Tests;

/// <summary>Unusual source whose generated code must compile without a warning.</summary>
public sealed class GeneratedCodeTests
{
    private const string Book = "[ObjectType] public sealed record Book([property: ID] int Id, string? Title);";
    private const string Query = "[QueryType] public static partial class Q { public static ";

    [Theory]
    [InlineData(Query + "List<string?> A() => []; public static IReadOnlyList<IReadOnlyList<string?>?>? B() => null; }")]
    [InlineData(Query + "Task<List<string?>> A() => null!; public static ValueTask<List<string?>?> B() => default; public static ValueTask<int?> C() => default; public static Task<int?> D() => null!; }")]
    [InlineData("[InterfaceType] public interface IA { int X { get; } } [ObjectType] public sealed record A(int X) : IA;" + Query + "Task<IReadOnlyList<IA?>> B() => null!; public static ValueTask<IA?> C() => default; public static IA?[]? D => null; }")]
    [InlineData("[ObjectType] public readonly record struct Price(int X, int? Y);" + Query + "Price? A() => null; public static Task<Price?> B() => null!; public static IReadOnlyList<Price?> C => []; public static ValueTask<Price> D() => default; }")]
    [InlineData(Query + "int A(Optional<IReadOnlyList<string?>?> a, IReadOnlyList<IReadOnlyList<int>> b, List<string?> c, string?[]? d, Optional<int?> e, IReadOnlyList<string?> f) => 1; }")]
    [InlineData(Query + "int @event(int @default, [Argument] string @class = \"x\") => 1; public static string @new => \"\"; }")]
    [InlineData("[ObjectType] public sealed record A(int @event) { public string @class { get; init; } = \"\"; } [InputObjectType] public sealed record B(int @event) { public string? @class { get; init; } }")]
    [InlineData("[ObjectType] public sealed record A([property: ID] string Id); [ObjectType<A>] public static partial class N { [NodeResolver] public static A GetA(string id) => new(id); }")]
    [InlineData(Book + "[ObjectType<Book>] public static partial class N { [NodeResolver] public static ValueTask<Book> GetAsync(int id) => default; }")]
    [InlineData(Book + "[ObjectType<Book>] public static partial class N { [NodeResolver] public static Task<Book> GetAsync(int id, IResolverContext context) => null!; }")]
    [InlineData("[ObjectType] public readonly record struct A([property: ID] int Id); [ObjectType<A>] public static partial class N { [NodeResolver] public static Task<A> GetAsync(int id) => null!; }")]
    [InlineData("public static class Outer { [ObjectType] public sealed record Inner(int X); [EnumType] public enum Kind { A } [InputObjectType] public sealed record Filter(Kind K); }")]
    [InlineData("public sealed record Pair<TA, TB>(TA A, TB B); [ObjectType<Pair<int, string>>] public static partial class PairNode; " + Query + "Pair<int, string>? P => null; }")]
    [InlineData("[ObjectType] internal sealed record A(int X); [QueryType] internal static partial class Q { public static A? A => null; } [EnumType] internal enum E { X } [InputObjectType] internal sealed record I(E E);")]
    [InlineData("[InputObjectType] public sealed class A { public required string X { get; init; } public required int? Y { get; set; } [Obsolete] public int? Z { get; set; } }")]
    [InlineData("[InputObjectType] public readonly record struct A(int X);" + Query + "int B(A a, A? b, IReadOnlyList<A>? c) => 1; }")]
    [InlineData("#nullable disable\n[ObjectType] public class A { public string X { get; set; } public IReadOnlyList<string> Y { get; set; } } [QueryType] public static partial class Q { public static A B(string c, string[] d) => null; }")]
    [InlineData("[EnumType] public enum E { @event, B = 5, [GraphQLIgnore] C = B }" + Query + "E A(E e = E.B) => e; }")]
    [InlineData(Book + Query + "Book? A(ILoadDataLoader load, IServiceProvider services, ResolverContext context, CancellationToken token) => null; } public static class L { [DataLoader(\"Load\")] public static ValueTask<IReadOnlyDictionary<int, Book?>> X(IReadOnlyList<int> keys) => default; }")]
    [InlineData("namespace A.Task { " + Book + " public static class Loaders { [DataLoader] public static System.Threading.Tasks.Task<Dictionary<Guid, Book[]>> GetBooksAsync(IReadOnlyList<Guid> keys) => null!; } }")]
    [InlineData("namespace GraphQLBackend.Input.Output { " + Book + Query + "Book? B(int first = 1, double x = -0.5, string s = \"\\u2028{\\\"\") => null; } }")]
    public void GeneratedCode_Should_CompileWithoutWarning_When_SourceIsUnusual(string source) => Assert.NotEmpty(GeneratorRun.Of(source).Module);

    [Fact]
    public void GeneratedCode_Should_Compile_When_ModulesBuildOnEachOther()
    {
        // arrange
        var schema = GeneratorRun.OfModule("[assembly: Module(\"SchemaTypes\")]" + Book + "[InterfaceType] public interface ITitled { string? Title { get; } } [InputObjectType] public sealed record BookFilter(string? Text); [EnumType] public enum Size { Small }");
        var loaders = GeneratorRun.OfModule("[assembly: Module(\"LoaderTypes\")] public static class Loaders { [DataLoader] public static Task<Dictionary<int, Book>> GetBookByIdAsync(IReadOnlyList<int> ids) => null!; }", schema);

        // act
        var resolvers = GeneratorRun.Of("[ExtendObjectType<Book>] public static partial class BookNode { public static Task<Book?> GetNextAsync([Parent] Book book, IBookByIdDataLoader books, BookFilter? filter, Size size = Size.Small) => null!; }", schema, loaders);

        // assert
        Assert.Contains("DataLoaders = [\"BookById\"]", resolvers.Module, StringComparison.Ordinal);
        Assert.Contains("defaultValue: \"SMALL\"", resolvers.Module, StringComparison.Ordinal);
    }
}
