using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace GraphQLBackend.Architecture.Tests;

public sealed partial class DependencyTests
{
    private static readonly XElement[] s_versions =
        [.. XDocument.Parse(Repository.Read("Directory.Packages.props")).Descendants("PackageVersion")];

    [Fact]
    public void Packages_Should_BePinnedExactly()
    {
        // act
        var loose = s_versions.Where(version => !ExactVersion().IsMatch(version.Attribute("Version")!.Value)).Select(Name);

        // assert
        Assert.NotEmpty(s_versions);
        Assert.Empty(loose);
    }

    [Fact]
    public void Packages_Should_BeExplained()
    {
        // arrange
        var document = Repository.Read("docs/dependencies.md");

        // act
        var silent = s_versions
            .Where(version => !document.Contains($"| {Name(version)} | {Number(version)} |", StringComparison.Ordinal))
            .Select(version => $"| {Name(version)} | {Number(version)} |");

        // assert
        Assert.Empty(silent);
    }

    [Fact]
    public void LockFiles_Should_RecordNoAddress()
    {
        // act
        var addresses = Directory.GetFiles(Repository.Root, "packages.lock.json", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains("://", StringComparison.Ordinal));

        // assert
        Assert.Empty(addresses);
    }

    private static string Name(XElement version) => version.Attribute("Include")!.Value;

    private static string Number(XElement version) => version.Attribute("Version")!.Value.Trim('[', ']');

    [GeneratedRegex(@"^\[\d+(\.\d+)+\]$")]
    private static partial Regex ExactVersion();
}
