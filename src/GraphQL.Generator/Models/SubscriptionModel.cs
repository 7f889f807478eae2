namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>What <c>[Subscribe]</c> and <c>[Topic]</c> say.</summary>
/// <param name="Topic">The name of the topic with <c>{argument}</c> in it.</param>
/// <param name="MessageType">The C# type of its messages; empty with <paramref name="With"/>.</param>
/// <param name="BufferCapacity">0 for the default.</param>
/// <param name="BufferFullMode">The C# constant, or null.</param>
/// <param name="With">The method that subscribes, or null.</param>
internal sealed record SubscriptionModel(string Topic, string MessageType, int BufferCapacity, string? BufferFullMode, SubscribeMethod? With);
