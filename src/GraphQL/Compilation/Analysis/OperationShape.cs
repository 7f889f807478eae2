namespace GraphQLBackend.GraphQL.Compilation.Analysis;

/// <summary>How wide and deep an operation is with everything included that conditions may include.</summary>
/// <param name="RootFields">Fields of the root with different response names.</param>
/// <param name="Cycle">How often the field that occurs most often on one way down occurs there; without <c>__Type.ofType</c>.</param>
/// <param name="CycleField">That field, as <c>Type.field</c>; empty when nothing is selected.</param>
/// <param name="Nesting">Fields from the root to the deepest leaf, both counted.</param>
/// <param name="Depth">The same without what only takes connections apart and without introspection.</param>
/// <param name="IntrospectionDepth">Fields from <c>__schema</c> or <c>__type</c> to the deepest leaf; 0 without introspection.</param>
public sealed record OperationShape(int RootFields, int Cycle, string CycleField, int Nesting, int Depth, int IntrospectionDepth);
