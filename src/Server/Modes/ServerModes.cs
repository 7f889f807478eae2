namespace GraphQLBackend.Server.Modes;

/// <summary>Decides the mode.</summary>
internal static class ServerModes
{
    /// <summary>Local in the environment Development, production in every other, so that forgetting to say is safe.</summary>
    public static ServerMode Of(IHostEnvironment environment) =>
        environment.IsDevelopment() ? ServerMode.Local : ServerMode.Production;
}
