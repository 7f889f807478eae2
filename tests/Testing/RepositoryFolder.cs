namespace GraphQLBackend.Testing;

/// <summary>Finds files of the repository the tests run in.</summary>
public static class RepositoryFolder
{
    private static readonly Lazy<string> s_root = new(FindRoot);

    /// <summary>The full path of something below the repository's root.</summary>
    public static string PathOf(string relative) => Path.Combine(s_root.Value, relative);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "GraphQLBackend.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder.FullName;
    }
}
