namespace GraphQLBackend.GraphQL.Execution;

/// <summary>A step of the response path: a field, or an index when <paramref name="Field"/> is null.</summary>
internal readonly record struct PathSegment(FieldPlan? Field, int Index);
