using GraphQLBackend.GraphQL.AspNetCore;
using GraphQLBackend.Persistence;
using GraphQLBackend.Server.Logging;
using GraphQLBackend.Server.Modes;
using Microsoft.Extensions.Options;

namespace GraphQLBackend.Server.Configuration;

/// <summary>Reads the environment once, before anything is built from it.</summary>
internal static class ServerConfiguration
{
    /// <summary>Registers the mode and one options record per concern.</summary>
    /// <exception cref="ConfigurationFaultException">A variable is missing or malformed.</exception>
    public static WebApplicationBuilder AddServerConfiguration(
        this WebApplicationBuilder builder, ServerMode mode, out DatabaseOptions database)
    {
        var reader = new VariableReader(builder.Configuration);
        builder.Services.AddSingleton(typeof(ServerMode), mode);
        database = ReadDatabase(reader);
        builder.AddOptions(database);
        builder.AddOptions(ReadLogging(reader));
        builder.AddOptions(new IngestionOptions(reader.Choice(IngestionOptions.Variable, (IngestionOptions.Recorded, IngestionOptions.Recorded))));
        builder.AddOptions(ReadGraphQL(reader));
        builder.AddOptions(ReadOidc(reader, mode));
        if (mode == ServerMode.Local)
        {
            ListenAddresses.RefuseNonLoopback(builder.Configuration, reader);
        }

        reader.ThrowIfRefused();
        return builder;
    }

    private static void AddOptions<T>(this WebApplicationBuilder builder, T options)
        where T : class =>
        builder.Services.AddSingleton(Options.Create(options));

    private static DatabaseOptions ReadDatabase(VariableReader reader)
    {
        var url = reader.Required(DatabaseOptions.Variable);
        return new DatabaseOptions(reader.Convert(DatabaseOptions.Variable, url, static text => DatabaseUrl.Parse(text)) ?? "");
    }

    private static LoggingOptions ReadLogging(VariableReader reader) => new(reader.Choice(
        LoggingOptions.Variable,
        ("information", LogLevel.Information),
        ("info", LogLevel.Information),
        ("trace", LogLevel.Trace),
        ("debug", LogLevel.Debug),
        ("warning", LogLevel.Warning),
        ("warn", LogLevel.Warning),
        ("error", LogLevel.Error)));

    private static GraphQLOptions ReadGraphQL(VariableReader reader) => new(
        reader.Choice(GraphQLOptions.ProfileVariable, ("audit", GraphQLHttpProfile.Audit), ("draft", GraphQLHttpProfile.Draft)),
        reader.Optional(GraphQLOptions.RecordVariable));

    private static OidcOptions ReadOidc(VariableReader reader, ServerMode mode)
    {
        Func<string, string?> read = mode == ServerMode.Production ? reader.Required : reader.Optional;
        return new OidcOptions(
            reader.Convert(OidcOptions.AuthorityVariable, read(OidcOptions.AuthorityVariable), ReadAuthority),
            read(OidcOptions.AudienceVariable));
    }

    private static Uri ReadAuthority(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
            ? uri
            : throw new FormatException("must be an absolute https address");
}
