using System.Reflection;
using Xunit.Sdk;

namespace GraphQLBackend.Conformance.Corpora;

/// <summary>
/// The corpora that have a file, each by what <see cref="Corpus.Open"/> opens; with further arguments, each with each of them. Skipped, with
/// a word, when there is no such file.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class CorporaAttribute(string file, params object[] arguments) : DataAttribute
{
    private static readonly IReadOnlyList<string> s_names = Corpus.Names;

    /// <inheritdoc/>
    public override string? Skip
    {
        get => s_names.Any(name => Corpus.Open(name).Has(file)) ? null : $"{string.Join(" and ", s_names)}: there is no {file}.";
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override IEnumerable<object[]> GetData(MethodInfo testMethod)
    {
        var names = s_names.Where(name => Skip is not null || Corpus.Open(name).Has(file));
        return arguments.Length == 0
            ? names.Select(static name => new object[] { name })
            : names.SelectMany(name => arguments.Select(argument => new object[] { name, argument }));
    }
}
