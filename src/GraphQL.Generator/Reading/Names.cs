using System.Text;

namespace GraphQLBackend.GraphQL.Generator.Reading;

/// <summary>HotChocolate's conventions of names.</summary>
internal static class Names
{
    private const string Get = "Get";
    private const string Async = "Async";
    private const string On = "On";
    private const string DataLoaderSuffix = "DataLoader";
    private const string InputSuffix = "Input";

    /// <summary>The field of a method; <c>Async</c> is only a suffix of methods that return a task.</summary>
    public static string OfMethod(string name, bool isAsync)
    {
        name = Strip(name, Get);
        return OfMember(isAsync ? StripEnd(name, Async) : name);
    }

    /// <summary>The field of a method that subscribes: <c>OnProductChangedAsync</c> is <c>productChanged</c>.</summary>
    public static string OfSubscription(string name, bool isAsync) =>
        OfMethod(name.Length > On.Length && char.IsUpper(name[On.Length]) ? Strip(name, On) : name, isAsync);

    /// <summary>Lower-cases the leading capitals, except the one that starts the next word: <c>FOOBar</c> is <c>fooBar</c>.</summary>
    public static string OfMember(string name)
    {
        var capitals = 0;
        while (capitals < name.Length && char.IsUpper(name[capitals]))
        {
            capitals++;
        }

        if (capitals == 0)
        {
            return name;
        }

        var lowered = capitals > 1 && capitals < name.Length && char.IsLetter(name[capitals]) ? capitals - 1 : capitals;
        return name.Substring(0, lowered).ToLowerInvariant() + name.Substring(lowered);
    }

    /// <summary><c>AwaitingValidation</c> is <c>AWAITING_VALIDATION</c>; numbers are words of their own: <c>Last7Days</c> is <c>LAST_7_DAYS</c>.</summary>
    public static string OfEnumValue(string name)
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

    public static string OfInput(string name) => name.EndsWith(InputSuffix, StringComparison.Ordinal) ? name : name + InputSuffix;

    /// <summary><c>NotFoundException</c> is <c>NotFoundError</c>.</summary>
    public static string OfException(string name) =>
        StripEnd(name, "Exception") is var stripped && stripped != name ? stripped + "Error" : name;

    public static string OfDataLoader(string method) => StripEnd(StripEnd(Strip(method, Get), Async), DataLoaderSuffix);

    /// <summary>The short name of <c>IProductByIdDataLoader</c>.</summary>
    public static string OfDataLoaderType(string type)
    {
        var name = StripEnd(type, DataLoaderSuffix);
        return name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]) ? name.Substring(1) : name;
    }

    /// <summary>A GraphQL name that is not reserved for introspection.</summary>
    public static bool IsGraphQLName(string name) => IsIdentifier(name) && !name.StartsWith("__", StringComparison.Ordinal);

    public static bool IsIdentifier(string name) =>
        name.Length > 0
        && (name[0] == '_' || IsAsciiLetter(name[0]))
        && name.All(static c => c == '_' || IsAsciiLetter(c) || c is >= '0' and <= '9');

    private static bool IsAsciiLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static string Strip(string name, string prefix) =>
        name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.Ordinal) ? name.Substring(prefix.Length) : name;

    private static string StripEnd(string name, string suffix) =>
        name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - suffix.Length) : name;
}
