using GraphQLBackend.Persistence.Queries.Filtering;
using GraphQLBackend.Persistence.Queries.Paging;
using Npgsql;

namespace GraphQLBackend.Persistence.Queries;

/// <summary>Lists of products by filter and order.</summary>
public sealed class ProductPageQueries(NpgsqlDataSource dataSource)
{
    private static readonly SqlFragment s_joinLatest = new(ProductRow.JoinLatest);

    /// <summary>One page in one statement. It reads one row more than asked for, to know whether there are more.</summary>
    /// <exception cref="ArgumentException">Both first and last, or a size outside 0 to 100.</exception>
    /// <exception cref="InvalidCursorException">A cursor that was not issued for this order.</exception>
    /// <exception cref="InvalidFilterException">A filter that is too large or compares a field in a way it cannot be compared.</exception>
    public async Task<ProductPage> GetPageAsync(ProductPageRequest request, CancellationToken cancellationToken)
    {
        var size = Size(request);
        var keys = SortKey.Of(request.Order);
        var after = request.After is null ? null : ProductCursor.Decode(request.After, keys, "after");
        var before = request.Before is null ? null : ProductCursor.Decode(request.Before, keys, "before");
        var isBackward = request.Last is not null;
        var sql = new ProductPageSql(keys, request.Filter, after, before, isBackward, size + 1).Build();

        var rows = await sql.ToCommand(dataSource).ReadAsync(reader => Read(reader, keys), cancellationToken);
        var hasMore = rows.Count > size;
        if (hasMore)
        {
            rows.RemoveAt(size);
        }

        if (isBackward)
        {
            rows.Reverse();
        }

        return isBackward
            ? new ProductPage(rows, HasNextPage: before is not null, HasPreviousPage: hasMore)
            : new ProductPage(rows, HasNextPage: hasMore, HasPreviousPage: after is not null);
    }

    /// <summary>Number of products the filter leaves, in one statement of its own.</summary>
    /// <exception cref="InvalidFilterException">As for a page.</exception>
    public async Task<int> CountAsync(ProductFilter? filter, CancellationToken cancellationToken)
    {
        var sql = new SqlStatement();
        sql.Append($"SELECT count(*)::integer FROM core.products p");
        if (ProductFilterSql.Inspect(filter))
        {
            sql.Append($" {s_joinLatest}");
        }

        if (filter is not null)
        {
            sql.Append($" WHERE ");
            new ProductFilterSql(sql).Write(filter);
        }

        var rows = await sql.ToCommand(dataSource).ReadAsync(static reader => reader.GetInt32(0), cancellationToken);
        return rows[0];
    }

    private static int Size(ProductPageRequest request)
    {
        if (request is { First: not null, Last: not null })
        {
            throw new ArgumentException("Arguments 'first' and 'last' exclude each other.", nameof(request));
        }

        var size = request.First ?? request.Last ?? ProductPageRequest.DefaultSize;
        return size is >= 0 and <= ProductPageRequest.MaxSize
            ? size
            : throw new ArgumentOutOfRangeException(request.Last is null ? "first" : "last", size, $"A page has 0 to {ProductPageRequest.MaxSize} rows.");
    }

    private static ProductPageRow Read(NpgsqlDataReader reader, SortKey[] keys)
    {
        var product = ProductRow.Read(reader);
        object?[] values = keys.Length == 0 ? [] : new object?[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            values[i] = ReadKey(reader, ProductRow.ColumnCount + i, keys[i]);
        }

        return new ProductPageRow(product, keys, values);
    }

    private static object? ReadKey(NpgsqlDataReader reader, int ordinal, SortKey key) => key.Order.Field switch
    {
        ProductSortField.Title or ProductSortField.Brand => reader.ReadTextOrNull(ordinal),
        ProductSortField.Price or ProductSortField.Rating => reader.ReadOrNull<decimal>(ordinal),
        ProductSortField.Bsr or ProductSortField.ReviewCount => reader.ReadOrNull<int>(ordinal),
        _ => reader.ReadOrNull<DateTimeOffset>(ordinal),
    };
}
