namespace GraphQLBackend.Conformance.Corpora;

/// <summary>How many cases of each file pass, for whoever runs the tests: lines in the folder that <c>TEST_REPORTS</c> names.</summary>
internal static class CorpusReport
{
    private static readonly Lock s_lock = new();

    private static readonly string? s_folder = Environment.GetEnvironmentVariable("TEST_REPORTS");

    /// <summary>Cases that are run once more in another way have a <paramref name="variant"/>; they are not added to the total.</summary>
    public static void Add(string corpus, string file, string? variant, int passed, int all) =>
        Add($"{corpus} {file} {(variant is null ? string.Empty : $"({variant}) ")}{passed}/{all}");

    public static void Add(string line)
    {
        if (string.IsNullOrEmpty(s_folder))
        {
            return;
        }

        lock (s_lock)
        {
            Directory.CreateDirectory(s_folder);
            File.AppendAllText(Path.Combine(s_folder, "Conformance.txt"), line + "\n");
        }
    }
}
