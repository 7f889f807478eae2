using Npgsql;

namespace GraphQLBackend.Persistence.Queries;

/// <summary>The latest canonical day of products, one statement per call.</summary>
public sealed class LatestMetricQueries(NpgsqlDataSource dataSource)
{
    /// <summary>Latest day by product; products without any day are missing from the result.</summary>
    public async Task<IReadOnlyDictionary<long, DailyMetricRow>> GetByProductIdsAsync(
        IReadOnlyCollection<long> productIds,
        CancellationToken cancellationToken)
    {
        if (productIds.Count == 0)
        {
            return new Dictionary<long, DailyMetricRow>();
        }

        var rows = await dataSource.ReadAsync(
            ByProductIds([.. productIds]),
            DailyMetricRow.Read,
            cancellationToken);
        return rows.ToDictionary(row => row.ProductId);
    }

    internal static SqlStatement ByProductIds(long[] productIds) =>
        new SqlStatement().Append(
            $"SELECT {DailyMetricRow.Columns} FROM mart.product_latest m WHERE m.product_id = ANY({productIds})");
}
