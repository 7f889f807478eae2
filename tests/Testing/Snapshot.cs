using System.Runtime.CompilerServices;
using System.Text;

namespace GraphQLBackend.Testing;

/// <summary>
/// Compares text with a file under <c>__snapshots__</c> beside the calling test. A missing file is written and passes, except
/// with CI=true, where nothing is ever written; SNAPSHOT_UPDATE=1 accepts differences.
/// </summary>
public static class Snapshot
{
    private const int Context = 2;

    /// <summary>Throws <see cref="SnapshotException"/> with a diff when <paramref name="actual"/> differs from the file of this name.</summary>
    public static void Match(string actual, string? name = null, [CallerMemberName] string test = "", [CallerFilePath] string file = "")
    {
        var path = Path.Combine(
            Path.GetDirectoryName(file)!,
            "__snapshots__",
            $"{Path.GetFileNameWithoutExtension(file)}.{name ?? test}.snap");
        var text = actual.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        var isCi = Environment.GetEnvironmentVariable("CI") is "true" or "1";
        var update = Environment.GetEnvironmentVariable("SNAPSHOT_UPDATE") == "1";
        if (!isCi && (update || !File.Exists(path)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
            return;
        }

        if (!File.Exists(path))
        {
            throw new SnapshotException($"There is no snapshot {path}; run the test once without CI and commit the file.");
        }

        var expected = File.ReadAllText(path).ReplaceLineEndings("\n");
        if (expected != text)
        {
            throw new SnapshotException($"{path} differs; SNAPSHOT_UPDATE=1 accepts the new text.\n{Diff(expected, text)}");
        }
    }

    // The lines between the common beginning and the common end, which is where a small change is.
    private static string Diff(string expected, string actual)
    {
        var (old, now) = (expected.Split('\n'), actual.Split('\n'));
        var head = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        var tail = old.Skip(head).Reverse().Zip(now.Skip(head).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        var diff = new StringBuilder();
        AppendLines("  ", old.Take(head).TakeLast(Context));
        AppendLines("- ", old.Skip(head).SkipLast(tail));
        AppendLines("+ ", now.Skip(head).SkipLast(tail));
        AppendLines("  ", old.TakeLast(tail).Take(Context));
        return $"@@ line {head + 1} @@\n{diff}";

        void AppendLines(string mark, IEnumerable<string> lines)
        {
            foreach (var line in lines)
            {
                diff.Append(mark).Append(line).Append('\n');
            }
        }
    }
}
