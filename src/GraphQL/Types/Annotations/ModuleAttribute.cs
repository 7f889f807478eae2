namespace GraphQLBackend.GraphQL.Types.Annotations;

/// <summary>Names the method that registers all that an assembly declares: <c>[assembly: Module("ProductTypes")]</c> yields <c>AddProductTypes()</c>.</summary>
[AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
public sealed class ModuleAttribute(string name) : Attribute
{
    /// <summary>The name without <c>Add</c>; an identifier.</summary>
    public string Name { get; } = name;
}
