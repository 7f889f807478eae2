using GraphQLBackend.Testing;

namespace GraphQLBackend.Jobs.Tests;

public sealed class SnapshotTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("snapshot-");

    private string Source => Path.Combine(_folder.FullName, "SomeTests.cs");

    private string File => Path.Combine(_folder.FullName, "__snapshots__", "SomeTests.Name.snap");

    [Fact]
    public void Match_Should_PrintTheDiff_When_TextDiffers()
    {
        // arrange
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        System.IO.File.WriteAllText(File, "one\r\ntwo\nthree\nfour\n");

        // act
        Snapshot.Match("one\ntwo\nthree\nfour", "Name", file: Source);
        var error = Assert.Throws<SnapshotException>(() => Snapshot.Match("one\ntwo\n3\nfour", "Name", file: Source));

        // assert
        Assert.Contains("@@ line 3 @@\n  one\n  two\n- three\n+ 3\n  four\n", error.Message, StringComparison.Ordinal);
        Assert.Equal("one\r\ntwo\nthree\nfour\n", System.IO.File.ReadAllText(File));
    }

    [Fact]
    public void Match_Should_WriteOnlyOutsideCi_When_TheFileIsMissing()
    {
        // act
        var error = Record.Exception(() => Snapshot.Match("text", "Name", file: Source));

        // assert
        if (Environment.GetEnvironmentVariable("CI") is "true" or "1")
        {
            Assert.IsType<SnapshotException>(error);
            Assert.False(System.IO.File.Exists(File));
        }
        else
        {
            Assert.Null(error);
            Assert.Equal("text\n", System.IO.File.ReadAllText(File));
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
