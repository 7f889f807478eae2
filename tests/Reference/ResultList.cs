using System.Reflection;

namespace GraphQLBackend.Reference;

/// <summary>Reads a result as a list of whatever .NET type, item by item as they are asked for.</summary>
internal static class ResultList
{
    /// <exception cref="InvalidCastException">The result is no list; thrown with the first item.</exception>
    public static IEnumerable<object?> Read(object result)
    {
        var list = result.GetType().GetInterfaces().FirstOrDefault(static type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            ?? throw new InvalidCastException($"{result.GetType()} is no list.");
        var count = typeof(IReadOnlyCollection<>).MakeGenericType(list.GenericTypeArguments).GetProperty("Count")!;
        var item = list.GetProperty("Item")!;
        for (var i = 0; i < (int)count.GetValue(result, BindingFlags.DoNotWrapExceptions, null, null, null)!; i++)
        {
            yield return item.GetValue(result, BindingFlags.DoNotWrapExceptions, null, [i], null);
        }
    }
}
