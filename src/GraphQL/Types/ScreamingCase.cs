using System.Text;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>HotChocolate's default names of enum values: <c>AwaitingValidation</c> is <c>AWAITING_VALIDATION</c>.</summary>
internal static class ScreamingCase
{
    public static string From(string name)
    {
        var result = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && char.IsLower(name[i - 1]))
            {
                result.Append('_');
            }

            result.Append(char.ToUpperInvariant(name[i]));
        }

        return result.ToString();
    }
}
