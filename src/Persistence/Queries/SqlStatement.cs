using System.Runtime.CompilerServices;
using System.Text;
using Npgsql;

namespace GraphQLBackend.Persistence.Queries;

/// <summary>
/// SQL under construction. Text can only be written by the program: whatever stands in the holes of an interpolated string becomes
/// a typed parameter, except a <see cref="SqlFragment"/>, which is text of the program again.
/// </summary>
internal sealed class SqlStatement
{
    private readonly StringBuilder _text = new();
    private readonly List<NpgsqlParameter> _parameters = [];

    public string Text => _text.ToString();

    public SqlStatement Append([InterpolatedStringHandlerArgument("")] ref Handler text)
    {
        _ = text;
        return this;
    }

    public SqlStatement Append(SqlFragment fragment)
    {
        _text.Append(fragment.Text);
        return this;
    }

    /// <summary>Appends a parameter whose type is known only when running; for the types of order keys.</summary>
    public SqlStatement AppendValue(object value) => value switch
    {
        string text => Append($"{text}"),
        int number => Append($"{number}"),
        decimal number => Append($"{number}"),
        DateTimeOffset instant => Append($"{instant}"),
        _ => throw new ArgumentException($"{value.GetType().Name} is no order key.", nameof(value)),
    };

    public NpgsqlCommand ToCommand(NpgsqlDataSource dataSource)
    {
        var command = dataSource.CreateCommand(Text);
        foreach (var parameter in _parameters)
        {
            command.Parameters.Add(parameter);
        }

        return command;
    }

    /// <summary>Receives an interpolated string piece by piece.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Handler(int literalLength, int formattedCount, SqlStatement statement)
    {
        public SqlStatement Statement { get; } = Reserve(statement, literalLength + (3 * formattedCount));

        public void AppendLiteral(string text) => Statement._text.Append(text);

        public void AppendFormatted(SqlFragment fragment) => Statement._text.Append(fragment.Text);

        public void AppendFormatted<T>(T value)
        {
            Statement._parameters.Add(new NpgsqlParameter<T> { TypedValue = value });
            Statement._text.Append('$').Append(Statement._parameters.Count);
        }

        private static SqlStatement Reserve(SqlStatement statement, int length)
        {
            statement._text.EnsureCapacity(statement._text.Length + length);
            return statement;
        }
    }
}
