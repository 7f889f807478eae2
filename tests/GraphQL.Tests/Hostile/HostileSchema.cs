using GraphQLBackend.GraphQL.Types;
using GraphQLBackend.GraphQL.Types.Sdl;

namespace GraphQLBackend.GraphQL.Tests.Hostile;

/// <summary>A schema with every way to write something large.</summary>
internal static class HostileSchema
{
    public const string Text = """
        interface Named { name: String q: Query }
        type Query implements Named { a(x: Int): Int z(x: Int): Int name: String f(x: Float): Float s(x: String): String i(x: ID): ID q: Query l: [Query] n: Named u: Any
          list(x: [Int]): Int deep(x: [[[Int]]]): Int object(x: In): Int }
        type One implements Named { name: String q: Query a: Int }
        type Two implements Named { name: String q: Query a: Int! }
        union Any = One | Two | Query
        input In { a: In b: In c: [In] i: Int s: String }
        type Mutation { set(x: Int): Int }
        """;

    public static Schema Create() => SdlSchemaBuilder.Build(Text);
}
