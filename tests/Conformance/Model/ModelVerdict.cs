namespace GraphQLBackend.Conformance.Model;

/// <summary>What the model does at a field.</summary>
internal enum ModelVerdict
{
    Value,
    Null,
    Error,
    BadLeaf,
}
