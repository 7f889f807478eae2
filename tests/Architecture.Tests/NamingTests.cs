using System.Text.RegularExpressions;

namespace GraphQLBackend.Architecture.Tests;

public sealed partial class NamingTests
{
    private static readonly string[] s_emptyWords = ["Core", "Common", "Shared", "Utils", "Utilities", "Helpers", "Misc"];

    [Fact]
    public void Names_Should_SayWhatIsInside()
    {
        // act
        var vague = Repository.Sources("src").Concat(Repository.Sources("tests"))
            .SelectMany(file => file.Split('/')[..^1].SelectMany(part => part.Split('.')).Intersect(s_emptyWords).Select(word => $"{file}: {word}"));

        // assert
        Assert.Empty(vague);
    }

    [Fact]
    public void Namespaces_Should_EqualTheirFolder()
    {
        // act
        var astray = Repository.Sources("src")
            .Select(file => (File: file, Namespace: Namespace().Match(Repository.Read(file))))
            .Where(source => source.Namespace.Success && source.Namespace.Groups[1].Value != Expected(source.File))
            .Where(source => !IsRegistration(source.File, source.Namespace.Groups[1].Value))
            // What the compiler looks for under a name of its own.
            .Where(source => !source.File.Contains("/Polyfills/", StringComparison.Ordinal))
            .Select(source => $"{source.File}: {source.Namespace.Groups[1].Value}");

        // assert
        Assert.Empty(astray);
    }

    [Fact]
    public void Sources_Should_HaveANamespace_When_NotTopLevelStatements()
    {
        // act
        var without = Repository.Sources("src")
            .Where(file => !Namespace().IsMatch(Repository.Read(file)))
            .Where(file => Path.GetFileName(file) is not ("Program.cs" or "GraphQLUsings.cs" or "AssemblyInfo.cs" or "GlobalUsings.cs"));

        // assert
        Assert.Empty(without);
    }

    [Fact]
    public void Sources_Should_HoldOneTopLevelType()
    {
        // act
        var crowded = Repository.Sources("src")
            .Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal))
            .Select(file => (File: file, Types: TopLevelType().Matches(Repository.Read(file)).Select(match => match.Groups["name"].Value).Distinct().ToArray()))
            .Where(source => source.Types.Length > 1)
            .Select(source => $"{source.File}: {string.Join(", ", source.Types)}");

        // assert
        Assert.Empty(crowded);
    }

    // Registration methods may stand where every composition root already looks.
    private static bool IsRegistration(string file, string name) =>
        name is "Microsoft.Extensions.DependencyInjection" or "Microsoft.AspNetCore.Builder"
        && Path.GetFileName(file).EndsWith("Extensions.cs", StringComparison.Ordinal);

    private static string Expected(string file)
    {
        var parts = file.Split('/');
        return string.Join('.', parts[1..^1].Prepend("GraphQLBackend"));
    }

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    // File-scoped namespaces are a build error away, so a top-level type starts in the first column. Types of one name
    // that differ in their type parameters belong together.
    [GeneratedRegex(@"^(?:public |internal |sealed |static |abstract |partial |readonly |unsafe |ref |file )+(?:class|record struct|record class|record|struct|interface|enum|delegate [\w<>?.,\[\] ]+?) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();
}
