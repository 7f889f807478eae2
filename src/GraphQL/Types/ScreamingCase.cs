using System.Text;

namespace GraphQLBackend.GraphQL.Types;

/// <summary>
/// Names of enum values: <c>AwaitingValidation</c> is <c>AWAITING_VALIDATION</c> as in HotChocolate, and numbers are words of their own,
/// <c>Last7Days</c> is <c>LAST_7_DAYS</c>.
/// </summary>
internal static class ScreamingCase
{
    public static string From(string name)
    {
        var result = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && !char.IsLower(name[i]) && name[i] != '_' && (char.IsLower(name[i - 1]) || (char.IsDigit(name[i - 1]) && char.IsUpper(name[i]))))
            {
                result.Append('_');
            }

            result.Append(char.ToUpperInvariant(name[i]));
        }

        return result.ToString();
    }
}
