namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>Says which scalar values of type <typeparamref name="TRuntime"/> are, in this assembly and those that reference it.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class BindRuntimeTypeAttribute<TRuntime>(string scalarName) : Attribute
{
    /// <summary>The GraphQL name of the scalar.</summary>
    public string ScalarName { get; } = scalarName;
}
