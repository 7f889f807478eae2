using Npgsql;

namespace GraphQLBackend.Jobs.Ingestion.Storage;

/// <summary>Batch commands with positional parameters.</summary>
internal static class Sql
{
    /// <summary>A command of a batch; <paramref name="sql"/> is a constant.</summary>
    public static NpgsqlBatchCommand Command(string sql, params ReadOnlySpan<NpgsqlParameter> parameters)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(parameter);
        }

        return command;
    }

    /// <summary>A parameter of the type of its value.</summary>
    public static NpgsqlParameter Value<T>(T value) => new NpgsqlParameter<T> { TypedValue = value };
}
