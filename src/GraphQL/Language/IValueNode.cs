namespace GraphQLBackend.GraphQL.Language;

/// <summary>A value literal or variable (specification 2.9).</summary>
public interface IValueNode : ISyntaxNode
{
    /// <summary>Whether no variable occurs in the value.</summary>
    bool IsConstant { get; }
}
