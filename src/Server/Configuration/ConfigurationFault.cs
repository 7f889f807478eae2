namespace GraphQLBackend.Server.Configuration;

/// <summary>What is wrong with one environment variable.</summary>
/// <param name="Name">The variable's name.</param>
/// <param name="Problem">What was expected, in words that follow the name; never any part of the value.</param>
internal sealed record ConfigurationFault(string Name, string Problem);
