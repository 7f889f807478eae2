namespace GraphQLBackend.GraphQL.Compilation;

/// <summary>The value of a variable that decides on selections.</summary>
internal enum ConditionState : byte
{
    False,
    True,

    /// <summary>Given as null in spite of a default: a field error where it is used (specification 6.4.1).</summary>
    Null,
}
