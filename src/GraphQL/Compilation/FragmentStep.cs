namespace GraphQLBackend.GraphQL.Compilation;

/// <summary>A fragment.</summary>
/// <param name="Guard">Whether it takes part.</param>
/// <param name="Number">The number of a named fragment, which is collected once per set; -1 for an inline fragment.</param>
/// <param name="Steps">Its selections; none when its type condition does not apply.</param>
internal sealed record FragmentStep(SelectionGuard Guard, int Number, SelectionStep[] Steps) : SelectionStep(Guard);
