using System.Text;

namespace GraphQLBackend.Server.Logging;

/// <summary>Names of log properties as they stand in a line.</summary>
internal static class PropertyNames
{
    // These would shadow a field of the line itself.
    private static readonly string[] s_taken = ["ts", "level", "service", "message", "exception"];

    private static readonly NameMemo<string> s_snake = new(ToSnake);

    /// <summary><c>ElapsedMs</c> becomes <c>elapsed_ms</c>; a name of the line's own fields gets a trailing underscore.</summary>
    public static string Snake(string name) => s_snake.Get(name);

    private static string ToSnake(string name)
    {
        var result = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsAsciiLetterUpper(name[i]) && i > 0 && char.IsAsciiLetterLower(name[i - 1]))
            {
                result.Append('_');
            }

            result.Append(char.ToLowerInvariant(name[i]));
        }

        var snake = result.ToString();
        return s_taken.Contains(snake, StringComparer.Ordinal) ? snake + "_" : snake;
    }
}
