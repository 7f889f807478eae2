namespace GraphQLBackend.GraphQL.Generator.Models;

/// <summary>A field of an input object.</summary>
/// <param name="IsConstructorParameter">Given to the constructor, in order, else set as a property.</param>
internal sealed record InputFieldModel(ParameterModel Value, bool IsConstructorParameter);
