using System.Collections;
using System.Reflection;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Tests.Language;

public sealed class SyntaxNodeTests
{
    // Every kind of node, every optional part.
    private const string Everything =
        """"
        "D" query Q("V" $a: [Int!]! = [1, {b: 2.5}] @d(e: 1)) @d(e: "s") {
          x: y(a: $a, b: true, c: null, d: E, e: """b""", f: {g: [$a]}) @d { ...F @d ... on T @d { a } }
        }
        "D" fragment F on T @d { a }
        "D" schema @d { query: Q mutation: M subscription: S }
        "D" scalar S @d
        "D" type T implements I & J @d { "D" a("D" b: Int = 1 @d): Int @d }
        "D" interface I implements J @d { a: Int }
        "D" union U @d = A | B
        "D" enum E @d { "D" A @d }
        "D" input I @d { "D" a: Int = 1 @d }
        "D" directive @d("D" a: Int) repeatable on FIELD | QUERY
        extend schema @d { query: Q }
        extend scalar S @d
        extend type T implements I @d { a: Int }
        extend interface I implements J @d { a: Int }
        extend union U @d = A
        extend enum E @d { A }
        extend input I @d { a: Int }
        """";

    private static readonly DocumentNode s_document =
        Utf8GraphQLParser.Parse(Everything, ParserOptions.Unlimited);

    [Fact]
    public void GetNodes_Should_NameAllChildrenInSourceOrder()
    {
        // arrange
        var nodes = Descendants(s_document).ToList();

        // assert
        Assert.All(nodes, static node => Assert.Equal(ChildrenByProperty(node), node.GetNodes().ToHashSet()));
        Assert.All(nodes, static node =>
            Assert.Equal(node.GetNodes().OrderBy(static child => child.Location.Start), node.GetNodes()));
    }

    [Fact]
    public void Kind_Should_BeNameOfType_When_TreeHasEveryKind()
    {
        // arrange
        var nodes = Descendants(s_document).ToList();

        // assert
        Assert.All(nodes, static node => Assert.Equal(node.GetType().Name, node.Kind + "Node"));
        Assert.Equal(Enum.GetValues<SyntaxKind>(), nodes.Select(static node => node.Kind).Distinct().Order());
    }

    [Fact]
    public void Location_Should_EncloseChildren()
    {
        // arrange
        var nodes = Descendants(s_document);

        // assert
        Assert.All(nodes, static node => Assert.All(node.GetNodes(), child =>
        {
            Assert.InRange(child.Location.Start, node.Location.Start, node.Location.End);
            Assert.InRange(child.Location.End, child.Location.Start + 1, node.Location.End);
        }));
    }

    private static IEnumerable<ISyntaxNode> Descendants(ISyntaxNode node) =>
        node.GetNodes().SelectMany(Descendants).Prepend(node);

    private static HashSet<ISyntaxNode> ChildrenByProperty(ISyntaxNode node) =>
        [.. node.GetType().GetProperties().Where(IsPartOfTree).SelectMany(property => NodesIn(property.GetValue(node)))];

    private static bool IsPartOfTree(PropertyInfo property) => property.Name != nameof(ITypeNode.NamedType);

    private static IEnumerable<ISyntaxNode> NodesIn(object? value) => value switch
    {
        ISyntaxNode node => [node],
        IEnumerable nodes => nodes.OfType<ISyntaxNode>(),
        _ => [],
    };
}
