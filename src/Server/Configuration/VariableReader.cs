namespace GraphQLBackend.Server.Configuration;

/// <summary>Reads environment variables and collects every fault, so that one start reports all of them.</summary>
internal sealed class VariableReader(IConfiguration configuration)
{
    private readonly List<ConfigurationFault> _faults = [];

    /// <summary>Null when the variable is missing or blank.</summary>
    public string? Optional(string name)
    {
        var value = configuration[name];
        return string.IsNullOrWhiteSpace(value) ? null : value.Trim();
    }

    /// <summary>Empty when the variable is missing, which is then a fault.</summary>
    public string Required(string name)
    {
        var value = Optional(name);
        if (value is null)
        {
            Refuse(name, "is missing");
        }

        return value ?? "";
    }

    /// <summary>One of the given words, compared without case; the first choice when missing.</summary>
    public T Choice<T>(string name, params ReadOnlySpan<(string Word, T Value)> choices)
    {
        var text = Optional(name);
        foreach (var (word, value) in choices)
        {
            if (text is null || text.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        Refuse(name, "must be one of " + Words(choices));
        return choices[0].Value;
    }

    /// <summary>Converts a present value; a <see cref="FormatException"/> of the conversion is a fault.</summary>
    public T? Convert<T>(string name, string? value, Func<string, T> convert)
        where T : class
    {
        try
        {
            return value is { Length: > 0 } ? convert(value) : null;
        }
        catch (FormatException exception)
        {
            Refuse(name, Problem(name, exception.Message));
            return null;
        }
    }

    /// <summary>Notes a fault.</summary>
    public void Refuse(string name, string problem) => _faults.Add(new ConfigurationFault(name, problem));

    /// <summary>Ends the reading.</summary>
    /// <exception cref="ConfigurationFaultException">At least one fault was noted.</exception>
    public void ThrowIfRefused()
    {
        if (_faults.Count > 0)
        {
            throw new ConfigurationFaultException(_faults);
        }
    }

    // The name already starts the sentence of the fault.
    private static string Problem(string name, string message) =>
        (message.StartsWith(name, StringComparison.Ordinal) ? message[name.Length..] : message).Trim().TrimEnd('.');

    private static string Words<T>(ReadOnlySpan<(string Word, T Value)> choices)
    {
        var words = new string[choices.Length];
        for (var i = 0; i < choices.Length; i++)
        {
            words[i] = choices[i].Word;
        }

        return string.Join(", ", words);
    }
}
