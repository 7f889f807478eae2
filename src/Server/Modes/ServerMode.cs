namespace GraphQLBackend.Server.Modes;

/// <summary>The two ways to run. Development means local, every other environment production.</summary>
internal enum ServerMode
{
    /// <summary>One developer on one machine: loopback only, every caller is the built-in user <c>local</c> with role <c>admin</c>.</summary>
    Local,

    /// <summary>Callers are who their token says; without one they are anonymous.</summary>
    Production,
}
