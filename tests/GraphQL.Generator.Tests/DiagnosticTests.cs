namespace GraphQLBackend.GraphQL.Generator.Tests;

/// <summary>One case or more per rule of docs/generator.md.</summary>
public sealed class DiagnosticTests
{
    private const string Query = "[QueryType] public static partial class Q { public static ";

    [Theory]
    [InlineData("GQLB002", "[QueryType] public static class Q { public static int A => 1; }")]
    [InlineData("GQLB002", "[QueryType] public partial class Q { public static int A => 1; }")]
    [InlineData("GQLB002", "public static partial class Outer { [QueryType] public static partial class Q { public static int A => 1; } }")]
    [InlineData("GQLB002", "public enum E { A } [EnumType<E>] public static class EType;")]
    [InlineData("GQLB002", "public sealed class A { public int B => 1; } [ObjectType<A>] public static class ANode;")]
    [InlineData("GQLB003", "[SubscriptionType] public static partial class S { public static int A() => 1; }")]
    [InlineData("GQLB003", "[SubscriptionType] public static partial class S { public static int A => 1; }")]
    [InlineData("GQLB003", Subscription + "[Subscribe] public static int A() => 1; }")]
    [InlineData("GQLB003", Subscription + "[Subscribe] public static int A([EventMessage] int a, [EventMessage] int b) => 1; }")]
    [InlineData("GQLB003", Subscription + "[Subscribe(MessageType = typeof(string))] public static int A([EventMessage] int a) => 1; }")]
    [InlineData("GQLB003", Subscription + "[Subscribe, Topic(\"a_{b}\")] public static int A([EventMessage] int a) => 1; }")]
    [InlineData("GQLB003", Subscription + "[Subscribe(With = \"B\")] public static int A([EventMessage] int a) => 1; }")]
    [InlineData("GQLB003", Subscription + "[Subscribe(With = \"B\")] public static int A([EventMessage] int a) => 1; public static int B() => 1; }")]
    [InlineData("GQLB003", Subscription + "[Subscribe(With = \"B\")] public static int A([EventMessage] int a) => 1; private static IAsyncEnumerable<int> B() => null!; }")]
    [InlineData("GQLB003", Subscription + "[Subscribe(With = \"B\")] public static int A([EventMessage] int a) => 1; public static IAsyncEnumerable<string> B() => null!; }")]
    [InlineData("GQLB003", Subscription + "[Subscribe(With = \"B\"), Topic(\"a\")] public static int A([EventMessage] int a) => 1; public static IAsyncEnumerable<int> B() => null!; }")]
    [InlineData("GQLB003", Subscription + "[Subscribe(With = \"B\")] public static int A(int x, [EventMessage] int a) => 1; public static IAsyncEnumerable<int> B(string x) => null!; }")]
    [InlineData("GQLB003", Subscription + "[Subscribe(With = \"B\")] public static int A([EventMessage] int a) => 1; public static IAsyncEnumerable<int> B(IDataLoader<int, int> x) => null!; }")]
    [InlineData("GQLB003", Query + "int A([EventMessage] int a) => 1; }")]
    [InlineData("GQLB004", Query + "object A() => 1; }")]
    [InlineData("GQLB004", Query + "decimal A() => 1; }")]
    [InlineData("GQLB004", "public sealed record Plain(int X);" + Query + "Plain? A() => null; }")]
    [InlineData("GQLB004", "[ObjectType] public sealed record A(Unknown X);")]
    [InlineData("GQLB004", Query + "Optional<int> A() => 1; }")]
    [InlineData("GQLB005", Query + "IEnumerable<int> A() => []; }")]
    [InlineData("GQLB005", Query + "HashSet<int> A() => []; }")]
    [InlineData("GQLB005", Query + "Dictionary<string, int> A() => []; }")]
    [InlineData("GQLB005", Query + "IAsyncEnumerable<int> A() => null!; }")]
    [InlineData("GQLB005", Query + "int[,] A() => null!; }")]
    [InlineData("GQLB005", Query + "int A(IEnumerable<int> a) => 1; }")]
    [InlineData("GQLB005", Query + "int A(int[][] a) => 1; }")]
    [InlineData("GQLB006", Query + "void A() { } }")]
    [InlineData("GQLB006", Query + "Task A() => Task.CompletedTask; }")]
    [InlineData("GQLB006", Query + "T A<T>(T a) => a; }")]
    [InlineData("GQLB006", Query + "int A(ref int a) => a; }")]
    [InlineData("GQLB007", Query + "int A() => 1; public static int GetA() => 2; }")]
    [InlineData("GQLB007", Query + "int A(int b, [Argument(\"b\")] int c) => 1; }")]
    [InlineData("GQLB007", Query + "int A(int first, PagingArguments paging) => 1; }")]
    [InlineData("GQLB007", "[ObjectType] public sealed record A([property: GraphQLName(\"y\")] int X, int Y);")]
    [InlineData("GQLB007", "[EnumType] public enum E { A, a }")]
    [InlineData("GQLB007", "[EnumType] public enum E { A, B = A }")]
    [InlineData("GQLB007", "[InputObjectType] public sealed record A([property: GraphQLName(\"y\")] int X, int Y);")]
    [InlineData("GQLB008", "[ObjectType(\"A\")] public sealed record B(int X); [EnumType] public enum A { X }")]
    [InlineData("GQLB008", "[ObjectType] public sealed record Query(int X); [QueryType] public static partial class Q { public static int A => 1; }")]
    [InlineData("GQLB009", "public sealed class S() : Scalar<Uri>(S.Name1) { public static readonly string Name1 = \"S\"; }")]
    [InlineData("GQLB010", "public sealed class S() : Scalar<Uri>(\"S\"); public sealed class R() : Scalar<Uri>(\"R\");" + Query + "Uri? A => null; }")]
    [InlineData("GQLB011", Query + "int A(long a) => 1; }")]
    [InlineData("GQLB011", Query + "int A([Argument] object a) => 1; }")]
    [InlineData("GQLB011", Query + "int A(Unknown a) => 1; }")]
    [InlineData("GQLB011", "[ObjectType] public sealed record B(int X);" + Query + "int A(B b) => 1; }")]
    [InlineData("GQLB011", "[InputObjectType] public sealed record B(object X);")]
    [InlineData("GQLB012", "[InputObjectType] public sealed class B { public IReadOnlyList<int> X { get; init; } = new[] { 1 }; }")]
    [InlineData("GQLB012", Query + "double A(double a = double.NaN) => 1; }")]
    [InlineData("GQLB012", "[EnumType] public enum E { X }" + Query + "int A(E a = (E)5) => 1; }")]
    [InlineData("GQLB013", "public static class L { [DataLoader] public static Task<Dictionary<int, int>> A(int[] keys) => null!; }")]
    [InlineData("GQLB013", "public static class L { [DataLoader] public static Dictionary<int, int> A(IReadOnlyList<int> keys) => null!; }")]
    [InlineData("GQLB013", "public static class L { [DataLoader] public static Task<List<int>> A(IReadOnlyList<int> keys) => null!; }")]
    [InlineData("GQLB013", "public static class L { [DataLoader] public static Task<Dictionary<long, int>> A(IReadOnlyList<int> keys) => null!; }")]
    [InlineData("GQLB013", "public static class L { [DataLoader] static Task<Dictionary<int, int>> A(IReadOnlyList<int> keys) => null!; }")]
    [InlineData("GQLB013", "public static class L { [DataLoader] public static Task<Dictionary<int, int>> A(IReadOnlyList<int> keys, int x) => null!; }")]
    [InlineData("GQLB014", Book + "[ObjectType<Book>] public static partial class N { [NodeResolver] public static Book? A() => null; }")]
    [InlineData("GQLB014", Book + "[ObjectType<Book>] public static partial class N { [NodeResolver] public static int A(int id) => id; }")]
    [InlineData("GQLB014", Book + "[ObjectType<Book>] public static partial class N { [NodeResolver] public static Book? A(int id, string text) => null; }")]
    [InlineData("GQLB014", Book + "[ObjectType<Book>] public static partial class N { [NodeResolver] public static Book? A(int id, [Parent] Book book) => null; }")]
    [InlineData("GQLB015", Book + "[ObjectType<Book>] public static partial class N { public static int A([Parent] string book) => 1; }")]
    [InlineData("GQLB015", Query + "int A([Parent] string a) => 1; }")]
    [InlineData("GQLB016", Query + "int A([ID] int id) => 1; }")]
    [InlineData("GQLB016", Query + "int A([ID(\"Book\")] Uri id) => 1; }")]
    [InlineData("GQLB017", "public sealed class S() : Scalar<Uri>(\"S\");" + "[QueryType] public static partial class Q { [GraphQLType<S>] public static int B => 1; }")]
    [InlineData("GQLB018", "[ObjectType] public sealed record A<T>(int X);")]
    [InlineData("GQLB018", "[InterfaceType] public interface IA<T> { int X { get; } }")]
    [InlineData("GQLB018", "[InputObjectType] public sealed record A<T>(int X);")]
    [InlineData("GQLB019", "[InputObjectType] public sealed class A { public A(int other) { } public int X { get; set; } }")]
    [InlineData("GQLB020", "[InputObjectType] [OneOf] public sealed class A { public int X { get; set; } }")]
    [InlineData("GQLB020", "[InputObjectType] [OneOf] public sealed class A { public int? X { get; set; } = 1; }")]
    [InlineData("GQLB021", "[UnionType] public interface IA;")]
    [InlineData("GQLB021", "[ObjectType] public sealed class A;")]
    [InlineData("GQLB021", "[EnumType] public enum A;")]
    [InlineData("GQLB021", "[InputObjectType] public sealed class A;")]
    [InlineData("GQLB023", "[ObjectType(\"not a name\")] public sealed record A(int X);")]
    [InlineData("GQLB023", "[ObjectType] public sealed record A([property: GraphQLName(\"__x\")] int X);")]
    [InlineData("GQLB024", "public enum E { A, B } [EnumType<E>] public static partial class EType { public const E A = E.B; }")]
    [InlineData("GQLB024", "public enum E { A } [EnumType<E>] public static partial class EType { public const int A = 0; }")]
    [InlineData("GQLB025", "[ObjectType] public sealed record Plain(int Id); [ExtendObjectType<Plain>] public static partial class N { [NodeResolver] public static Plain? A(int id) => null; }")]
    [InlineData("GQLB026", Mutation + "[Error<Plain>] public static int A() => 1; } public sealed record Plain(string Message);")]
    [InlineData("GQLB026", Mutation + "[Error<E<int>>] public static int A() => 1; } public sealed class E<T> : Exception;")]
    [InlineData("GQLB026", Mutation + "[Error<E>] public static int A() => 1; } public abstract class E : Exception;")]
    [InlineData("GQLB026", Mutation + "[Error<E>] public static int A() => 1; } public sealed class E { public E(Exception e) { } }")]
    [InlineData("GQLB026", Mutation + "[Error<E>] public static int A() => 1; } public sealed record E(string? Message) { public static E CreateErrorFrom(Exception e) => new(e.Message); }")]
    [InlineData("GQLB027", Mutation + "[Error<InvalidOperationException>] [UseMutationConvention(Disable = true)] public static int A() => 1; }")]
    [InlineData("GQLB027", Mutation + "[Error<InvalidOperationException>] public static APayload A() => new(1); } [ObjectType] public sealed record APayload(int X);")]
    [InlineData("GQLB027", Mutation + "[Error<InvalidOperationException>] [UseMutationConvention(PayloadTypeName = \"{MutationName}Answer\")] public static AAnswer? A() => null; } [ObjectType] public sealed record AAnswer(int X);")]
    [InlineData("GQLB028", Book + "[ObjectType<Book>] public static partial class N { [NodeResolver] [Authorize] public static Book? A(int id) => null; }")]
    [InlineData("GQLB028", "[InterfaceType] public interface IA { [Authorize] int X { get; } }")]
    [InlineData("GQLB028", "[InputObjectType] [Authorize] public sealed record A(int X);")]
    [InlineData("GQLB028", "public static class L { [DataLoader] [Authorize] public static Task<Dictionary<int, int>> A(IReadOnlyList<int> keys) => null!; }")]
    public void Generator_Should_Report_When_SourceCannotBeMapped(string id, string source)
    {
        var run = GeneratorRun.Of(source + Scalar);

        Assert.Equal(id, Assert.Single(run.Diagnostics).Id);
        Assert.True(run.Diagnostics[0].Location.GetLineSpan().IsValid);
    }

    [Theory]
    [InlineData("GQLB001", "[ObjectType] public sealed record A(int X);")]
    [InlineData("GQLB023", "[assembly: Module(\"not a name\")]")]
    public void Generator_Should_Report_When_ModuleIsMissingOrMisnamed(string id, string source) =>
        Assert.Equal(id, Assert.Single(GeneratorRun.OfModule(source).Diagnostics).Id);

    [Fact]
    public void Generator_Should_Report_When_UnionIsOfAnotherAssembly()
    {
        var schema = GeneratorRun.Of("[UnionType(\"Thing\")] public interface IThing; [ObjectType] public sealed record A(int X) : IThing;");
        var run = GeneratorRun.Of("[ObjectType] public sealed record B(int X) : IThing;", schema);

        Assert.Equal("GQLB022", Assert.Single(run.Diagnostics).Id);
    }

    [Fact]
    public void Generator_Should_WriteNothing_When_NothingIsAnnotated()
    {
        var run = GeneratorRun.OfModule("public sealed record A(int X);");

        Assert.Empty(run.Diagnostics);
        run.AssertCompiles();
    }

    [Fact]
    public void Generator_Should_AcceptSubscriptionClass_When_ItIsEmpty() =>
        Assert.Empty(GeneratorRun.Of("[SubscriptionType] public static partial class S;").Diagnostics);

    private const string Subscription = "[SubscriptionType] public static partial class S { ";

    private const string Mutation = "[MutationType] public static partial class M { ";

    private const string Book = "[ObjectType] public sealed record Book([property: ID] int Id);";

    private const string Scalar = """

        public abstract class Scalar<T>(string name) : StringScalarType<T>(name)
        {
            protected override bool TryParse(string text, out T value, [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out string? error) => throw new NotSupportedException();
            protected override string Format(T value) => throw new NotSupportedException();
        }
        """;
}
