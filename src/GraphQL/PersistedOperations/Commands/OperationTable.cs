using System.Globalization;
using GraphQLBackend.GraphQL.Compilation.Analysis;

namespace GraphQLBackend.GraphQL.PersistedOperations.Commands;

/// <summary>Operations as a table: one line each, columns aligned.</summary>
internal static class OperationTable
{
    private const int ShortId = 12;

    private static readonly string[] s_head = ["ID", "NAME", "CLIENT", "TYPE", "COST", "DEPTH", "STATEMENTS", "SUNSET", "LAST USED"];

    public static string Write(IReadOnlyList<RegisteredOperation> operations)
    {
        string[][] rows = [s_head, .. operations.Select(RowOf)];
        var widths = Enumerable.Range(0, s_head.Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        return string.Concat(rows.Select(row => string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd() + "\n"));
    }

    private static string[] RowOf(RegisteredOperation operation)
    {
        var analysis = operation.Operation.Analysis;
        return
        [
            OperationId.IsHash(operation.Id) ? operation.Id[..ShortId] : operation.Id,
            operation.Name ?? "-",
            operation.Client ?? "-",
            operation.Operation.Type.ToString().ToLowerInvariant(),
            Describe(analysis.Cost),
            analysis.Depth.ToString(CultureInfo.InvariantCulture),
            operation.Operation.Waves.StatementCount.ToString(CultureInfo.InvariantCulture),
            Format(operation.Metadata.Sunset),
            Format(operation.Usage.LastUsed),
        ];
    }

    /// <summary>What a request without variables costs, and the most that one can cost.</summary>
    private static string Describe(CostExpression cost) =>
        cost.IsConstant ? CostExpression.Format(cost.Constant) : $"{CostExpression.Format(cost.Evaluate(ListSizeValues.None))}..{CostExpression.Format(cost.Maximum)}";

    private static string Format(DateTimeOffset? time) => time?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "-";
}
