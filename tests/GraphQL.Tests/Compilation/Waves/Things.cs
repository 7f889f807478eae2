namespace GraphQLBackend.GraphQL.Tests.Compilation.Waves;

/// <summary>An object of a random schema: only its .NET type matters.</summary>
internal abstract class Thing;

internal sealed class Apple : Thing;

internal sealed class Bread : Thing;

internal sealed class Cheese : Thing;

internal sealed class Dates : Thing;
