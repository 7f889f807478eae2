using System.Globalization;
using GraphQLBackend.Persistence.Queries.Filtering;

namespace GraphQLBackend.Persistence.Queries.Paging;

/// <summary>
/// Writes the one statement of a page. When the first order key can be absent, rows with it and rows without it are read apart, the
/// second part only if the first did not fill the page: so an index delivers the page in order, whatever the size of the table.
/// </summary>
internal sealed class ProductPageSql
{
    private static readonly SqlFragment s_columns = new(ProductRow.Columns);
    private static readonly SqlFragment s_joinLatest = new(ProductRow.JoinLatest);

    private readonly SqlStatement _statement = new();
    private readonly SortKey[] _keys;
    private readonly ProductFilter? _filter;
    private readonly CursorPosition? _after;
    private readonly CursorPosition? _before;
    private readonly bool _isBackward;
    private readonly SqlFragment _limit;

    public ProductPageSql(SortKey[] keys, ProductFilter? filter, CursorPosition? after, CursorPosition? before, bool isBackward, int limit)
    {
        _keys = keys;
        _filter = filter;
        _after = after;
        _before = before;
        _isBackward = isBackward;
        // Written out, because PostgreSQL plans a limit that it does not know as a tenth of the table, and then plans every page anew.
        _limit = new SqlFragment(limit.ToString(CultureInfo.InvariantCulture));
        ProductFilterSql.Inspect(filter);
    }

    public SqlStatement Build()
    {
        var branches = Branches();
        if (branches.Length == 1)
        {
            WriteBranch(branches[0]);
            return _statement;
        }

        _statement.Append($"WITH lead AS (");
        WriteBranch(branches[0]);
        _statement.Append($"), rest AS (");
        WriteBranch(branches[1], isRest: true);
        _statement.Append($") SELECT * FROM lead UNION ALL SELECT * FROM rest ORDER BY ");
        WriteFinalOrder();
        return _statement.Append($" LIMIT {_limit}");
    }

    // Cursors may rule a part out: nothing with the key follows a row without it, nothing without it precedes a row with it.
    private PageBranch[] Branches()
    {
        if (_keys.Length == 0 || !_keys[0].IsNullable)
        {
            return [PageBranch.All];
        }

        if (_after is { Values: [null, ..] })
        {
            return [PageBranch.Absent];
        }

        if (_before is { Values: [not null, ..] })
        {
            return [PageBranch.Present];
        }

        return _isBackward ? [PageBranch.Absent, PageBranch.Present] : [PageBranch.Present, PageBranch.Absent];
    }

    private void WriteBranch(PageBranch branch, bool isRest = false)
    {
        var id = new SqlFragment(branch == PageBranch.Present && _keys[0].IsMetric ? "m.product_id" : "p.id");
        WriteSelect();
        WriteConditions(branch, id);
        if (isRest)
        {
            _statement.Append($" AND (SELECT count(*) FROM lead) < {_limit}");
        }

        _statement.Append($" ORDER BY ");
        WriteOrder(branch, id);
        _statement.Append($" LIMIT {_limit}");
    }

    private void WriteSelect()
    {
        _statement.Append($"SELECT {s_columns}");
        for (var i = 0; i < _keys.Length; i++)
        {
            _statement.Append($", {_keys[i].Column} AS {Alias(i)}");
        }

        _statement.Append($" FROM core.products p {s_joinLatest}");
    }

    private void WriteConditions(PageBranch branch, SqlFragment id)
    {
        _statement.Append(branch switch
        {
            PageBranch.Present => new SqlFragment($" WHERE {_keys[0].Column.Text} IS NOT NULL"),
            PageBranch.Absent => new SqlFragment($" WHERE {_keys[0].Column.Text} IS NULL"),
            _ => new SqlFragment(" WHERE TRUE"),
        });
        if (_filter is not null)
        {
            _statement.Append($" AND ");
            new ProductFilterSql(_statement).Write(_filter);
        }

        var keyset = new KeysetSql(_statement, _keys, id, branch);
        if (_after is not null)
        {
            keyset.Write(_after, isAfter: true);
        }

        if (_before is not null)
        {
            keyset.Write(_before, isAfter: false);
        }
    }

    // The first key says nothing about nulls where there are none, or else the order would not be the index's.
    private void WriteOrder(PageBranch branch, SqlFragment id)
    {
        for (var i = branch == PageBranch.Absent ? 1 : 0; i < _keys.Length; i++)
        {
            var saysNulls = _keys[i].IsNullable && (i > 0 || branch != PageBranch.Present);
            _statement.Append($"{_keys[i].Column}{Direction(_keys[i])}{(saysNulls ? Nulls : default)}, ");
        }

        WriteId(id);
    }

    private void WriteFinalOrder()
    {
        for (var i = 0; i < _keys.Length; i++)
        {
            _statement.Append($"{Alias(i)}{Direction(_keys[i])}{Nulls}, ");
        }

        WriteId(new SqlFragment("id"));
    }

    private void WriteId(SqlFragment id) => _statement.Append($"{id}{(_keys.Length == 0 ? Direction(isDescending: false) : Direction(_keys[^1]))}");

    private static SqlFragment Alias(int i) => new($"k{i}");

    private SqlFragment Direction(SortKey key) => Direction(key.IsDescending);

    private SqlFragment Direction(bool isDescending) => new(isDescending != _isBackward ? " DESC" : " ASC");

    private SqlFragment Nulls => new(_isBackward ? " NULLS FIRST" : " NULLS LAST");
}
