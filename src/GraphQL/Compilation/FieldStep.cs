namespace GraphQLBackend.GraphQL.Compilation;

/// <summary>A field.</summary>
/// <param name="Guard">Whether it takes part.</param>
/// <param name="Field">The field's place in its set.</param>
/// <param name="Node">Which of the merged nodes of the field it is.</param>
internal sealed record FieldStep(SelectionGuard Guard, int Field, int Node) : SelectionStep(Guard);
