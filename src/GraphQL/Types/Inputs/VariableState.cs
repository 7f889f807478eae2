namespace GraphQLBackend.GraphQL.Types.Inputs;

/// <summary>What a request said about a variable.</summary>
internal enum VariableState : byte
{
    Absent,
    Null,
    Present,
}
