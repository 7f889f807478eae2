using GraphQLBackend.Server.Configuration;

namespace GraphQLBackend.Server.Graph;

/// <summary>Where registered operations are.</summary>
internal static class OperationFolder
{
    private const string Name = "persisted-queries";

    /// <summary>The folder that is configured, else the one in the current directory, else the one published beside the program.</summary>
    public static string Find(IConfiguration configuration)
    {
        var configured = configuration[GraphQLOptions.OperationsVariable];
        if (!string.IsNullOrEmpty(configured))
        {
            return configured;
        }

        return Directory.Exists(Name) ? Name : Path.Combine(AppContext.BaseDirectory, Name);
    }
}
