using System.Text;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>A value of an enum with its runtime value.</summary>
public sealed class EnumValueDefinition<T> : EnumValueDefinition
{
    /// <summary>Binds <paramref name="name"/> to <paramref name="value"/>.</summary>
    public EnumValueDefinition(string name, T value, string? description = null, string? deprecationReason = null)
        : base(name, description, deprecationReason)
    {
        Value = value;
        Utf8Json = Encoding.UTF8.GetBytes($"\"{name}\"");
    }

    /// <summary>The runtime value.</summary>
    public T Value { get; }

    internal byte[] Utf8Json { get; }
}
