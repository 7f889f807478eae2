using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GraphQLBackend.Conformance.Differential;

/// <summary>graphql-js in a process of its own (tests/clients/graphql-js), asked line by line.</summary>
internal sealed class ReferenceProcess : IAsyncDisposable
{
    private static readonly JsonSerializerOptions s_json = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Lazy<Task> s_installed = new(static () => RunAsync("npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"));

    private readonly Process _process;

    private ReferenceProcess(Process process) => _process = process;

    public static string Folder { get; } = Path.Combine(FindRoot(), "tests", "clients", "graphql-js");

    /// <summary>Installs the locked packages and starts the process.</summary>
    public static async Task<ReferenceProcess> StartAsync()
    {
        await InstallAsync();
        return new ReferenceProcess(Launch("node", "oracle.mjs"));
    }

    /// <summary>Installs the locked packages, once for all tests.</summary>
    public static Task InstallAsync() => s_installed.Value;

    /// <summary>Runs a program to its end, which must be a good one.</summary>
    public static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Launch(program, arguments);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await errors);
    }

    /// <summary>The answer to one question.</summary>
    public async Task<JsonObject> AskAsync(JsonObject question)
    {
        await _process.StandardInput.WriteLineAsync(question.ToJsonString(s_json));
        await _process.StandardInput.FlushAsync();
        var answer = await _process.StandardOutput.ReadLineAsync();
        return answer is null
            ? throw new InvalidOperationException($"The reference ended: {await _process.StandardError.ReadToEndAsync()}")
            : JsonNode.Parse(answer, documentOptions: new JsonDocumentOptions { MaxDepth = 512 })!.AsObject();
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static Process Launch(string program, params string[] arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        WorkingDirectory = Folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardInputEncoding = new System.Text.UTF8Encoding(false),
        StandardOutputEncoding = new System.Text.UTF8Encoding(false),
    })!;

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
