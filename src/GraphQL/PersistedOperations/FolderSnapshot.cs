using System.Security.Cryptography;
using System.Text;

namespace GraphQLBackend.GraphQL.PersistedOperations;

/// <summary>Everything in the folder that matters, read at one time, so that what is hashed is what is registered.</summary>
internal sealed class FolderSnapshot
{
    /// <summary>The generated manifest of the server's own operations.</summary>
    public const string ManifestFile = "manifest.json";

    /// <summary>Where the manifests of clients lie.</summary>
    public const string ClientsFolder = "clients";

    private static readonly byte[] s_byteOrderMark = [0xEF, 0xBB, 0xBF];

    private FolderSnapshot(string folder, IReadOnlyList<FolderFile> files)
    {
        Folder = folder;
        Files = files;
        Fingerprint = Hash(files);
    }

    public string Folder { get; }

    /// <summary>In ordinal order of paths.</summary>
    public IReadOnlyList<FolderFile> Files { get; }

    /// <summary>Changes with every name and byte.</summary>
    public string Fingerprint { get; }

    public IEnumerable<FolderFile> Documents => Files.Where(static file => file.Path.EndsWith(".graphql", StringComparison.Ordinal));

    public FolderFile? Manifest => Files.FirstOrDefault(static file => file.Path == ManifestFile);

    public IEnumerable<FolderFile> ClientManifests => Files.Where(static file => file.Path.StartsWith(ClientsFolder + "/", StringComparison.Ordinal));

    /// <summary>Reads the folder.</summary>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    public static async Task<FolderSnapshot> ReadAsync(string folder, CancellationToken cancellationToken)
    {
        var paths = List(folder, string.Empty, "*.graphql").Concat(List(folder, string.Empty, ManifestFile)).Concat(List(folder, ClientsFolder, "*.json"));
        var files = new List<FolderFile>();
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            var content = await File.ReadAllBytesAsync(Path.Combine(folder, path), cancellationToken).ConfigureAwait(false);
            files.Add(new FolderFile(path, content.AsSpan().StartsWith(s_byteOrderMark) ? content[s_byteOrderMark.Length..] : content));
        }

        return new FolderSnapshot(folder, files);
    }

    /// <summary>The documents alone.</summary>
    public FolderSnapshot WithoutManifests() => new(Folder, [.. Documents]);

    private static IEnumerable<string> List(string folder, string subfolder, string pattern)
    {
        var directory = new DirectoryInfo(Path.Combine(folder, subfolder));
        return subfolder.Length > 0 && !directory.Exists
            ? []
            : directory.EnumerateFiles(pattern).Select(file => subfolder.Length == 0 ? file.Name : $"{subfolder}/{file.Name}");
    }

    private static string Hash(IReadOnlyList<FolderFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\0{file.Content.Length}\0"));
            hash.AppendData(file.Content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
