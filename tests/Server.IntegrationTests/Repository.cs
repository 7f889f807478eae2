namespace GraphQLBackend.Server.IntegrationTests;

/// <summary>Finds files of the repository.</summary>
internal static class Repository
{
    /// <summary>The full path of something below the repository's root.</summary>
    public static string Path(string relative)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "GraphQLBackend.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return System.IO.Path.Combine(folder.FullName, relative);
    }
}
