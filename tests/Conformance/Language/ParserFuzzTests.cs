using System.Text;
using GraphQLBackend.Conformance.Corpora;
using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.Conformance.Language;

public sealed class ParserFuzzTests
{
    private const int Documents = 20_000;

    private static readonly byte[][] s_fragments =
    [
        .. new[]
        {
            "{", "}", "(", ")", "[", "]", "!", "$", "&", "|", ":", "=", "@", "...", "..", ".", "\"", "\"\"\"", "\\",
            "\\\"\"\"", "\\u", "\\u{1F600}", "\\uD83D", "\\uDE00", "#", ",", "\n", "\r", "\r\n", "\t", " ", "\0",
            "\u007F", "é", "日", "😀", "\uFEFF", "-", "0", "1", "01", "1.", "1.5", "1e", "1e+5", "_", "a", "on", "true",
            "null", "query", "fragment", "extend", "type", "input", "enum", "union", "directive", "repeatable",
            "implements", "schema", "subscription",
        }.Select(Encoding.UTF8.GetBytes),
        [0x80], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF],
    ];

    private static readonly byte[][] s_corpus =
    [
        .. Corpus.Atlas.ReadCases("parse.jsonl").Concat(Corpus.Atlas.ReadCases("print.jsonl"))
            .Select(static testCase => Encoding.UTF8.GetBytes((string)testCase["text"]!)),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Parse_Should_AnswerTreeOrSyntaxError_When_BytesAreRandom(int seed) => Run(seed, RandomBytes);

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Parse_Should_AnswerTreeOrSyntaxError_When_TokensAreRandom(int seed) => Run(seed, RandomTokens);

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void Parse_Should_AnswerTreeOrSyntaxError_When_DocumentIsDamaged(int seed) => Run(seed, DamagedDocument);

    private static void Run(int seed, Func<Random, byte[]> generate)
    {
        var random = new Random(seed);
        for (var i = 0; i < Documents; i++)
        {
            var source = generate(random);
            try
            {
                CheckTree(Utf8GraphQLParser.Parse(source, ParserOptions.Unlimited));
            }
            catch (SyntaxException exception)
            {
                CheckLocation(source, exception.Location);
            }
            catch (Exception exception)
            {
                Assert.Fail($"{Convert.ToHexString(source)}: {exception}");
            }
        }
    }

    private static void CheckTree(DocumentNode document)
    {
        var printed = SyntaxPrinter.Print(document);
        Assert.Equal(printed, SyntaxPrinter.Print(Utf8GraphQLParser.Parse(printed, ParserOptions.Unlimited)));
    }

    private static void CheckLocation(byte[] source, Location location)
    {
        Assert.InRange(location.Start, 0, source.Length);
        Assert.InRange(location.Line, 1, source.Length + 1);
        Assert.InRange(location.Column, 1, source.Length + 1);
    }

    private static byte[] RandomBytes(Random random)
    {
        var source = new byte[random.Next(64)];
        random.NextBytes(source);
        return source;
    }

    private static byte[] RandomTokens(Random random) =>
        [.. Enumerable.Range(0, random.Next(1, 40)).SelectMany(_ => RandomFragment(random))];

    private static byte[] RandomFragment(Random random) => s_fragments[random.Next(s_fragments.Length)];

    private static byte[] DamagedDocument(Random random)
    {
        var source = s_corpus[random.Next(s_corpus.Length)];
        for (var damages = random.Next(1, 4); damages > 0; damages--)
        {
            source = Damage(source, random);
        }

        return source;
    }

    private static byte[] Damage(byte[] source, Random random)
    {
        var from = random.Next(source.Length + 1);
        var to = Math.Min(source.Length, from + random.Next(8));
        var other = s_corpus[random.Next(s_corpus.Length)];
        return random.Next(5) switch
        {
            0 => source[..from],
            1 => [.. source[..from], .. source[to..]],
            2 => [.. source[..to], .. source[from..]],
            3 => [.. source[..from], .. RandomFragment(random), .. source[from..]],
            _ => [.. source[..from], .. other[random.Next(other.Length + 1)..]],
        };
    }
}
