using System.Globalization;

namespace GraphQLBackend.Benchmarks.Http.Shapes;

/// <summary>Fills a folder of registered operations: the shapes, and copies of them under other names that a server must compile too.</summary>
internal static class OperationVariants
{
    /// <summary>Writes so many operations in all.</summary>
    public static void Write(string folder, IReadOnlyList<Shape> shapes, int count)
    {
        Directory.CreateDirectory(folder);
        for (var i = 0; i < count; i++)
        {
            var shape = shapes[i % shapes.Count];
            var name = i < shapes.Count ? shape.Name : shape.Name + "Variant" + i.ToString(CultureInfo.InvariantCulture);
            File.WriteAllText(Path.Combine(folder, name + ".graphql"), shape.Document.Replace($"query {shape.Name}(", $"query {name}(", StringComparison.Ordinal));
        }
    }
}
