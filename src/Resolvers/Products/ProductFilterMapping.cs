using GraphQLBackend.Domain.Products;
using GraphQLBackend.Persistence.Queries.Filtering;
using GraphQLBackend.Schema.Filtering;
using GraphQLBackend.Schema.Products;

namespace GraphQLBackend.Resolvers.Products;

/// <summary>From the graph's filter to the database's.</summary>
internal static class ProductFilterMapping
{
    public static ProductFilter? Map(ProductFilterInput? where) => where is null ? null : MapAll(where);

    private static ProductFilter MapAll(ProductFilterInput where)
    {
        List<ProductFilter> conditions =
        [
            .. Text(ProductTextField.Text, where.Text),
            .. Text(ProductTextField.Title, where.Title),
            .. Text(ProductTextField.Brand, where.Brand),
            .. Text(ProductTextField.Category, where.Category),
            .. Asin(where.Asin),
            .. Number(ProductNumberField.Price, where.Price),
            .. Number(ProductNumberField.Bsr, where.Bsr),
            .. Number(ProductNumberField.Rating, where.Rating),
            .. Number(ProductNumberField.ReviewCount, where.ReviewCount),
            .. Choice(where.Availability),
            .. Choice(where.Marketplace),
        ];
        if (where.And is not null)
        {
            conditions.Add(ProductFilter.All([.. where.And.Select(MapAll)]));
        }

        if (where.Or is not null)
        {
            conditions.Add(ProductFilter.Any([.. where.Or.Select(MapAll)]));
        }

        return conditions.Count == 1 ? conditions[0] : ProductFilter.All(conditions);
    }

    private static IEnumerable<ProductFilter> Text(ProductTextField field, StringOperationFilterInput? input) =>
        input is null
            ? []
            : new Conditions<string?>((comparison, values) => ProductFilter.Text(field, comparison, values))
                .Optional(FilterOperator.Eq, input.Eq)
                .Optional(FilterOperator.Neq, input.Neq)
                .List(FilterOperator.In, input.In)
                .List(FilterOperator.Nin, input.Nin)
                .Given(FilterOperator.Contains, input.Contains)
                .Given(FilterOperator.StartsWith, input.StartsWith)
                .Items;

    private static IEnumerable<ProductFilter> Asin(AsinOperationFilterInput? input) =>
        input is null
            ? []
            : new Conditions<string?>(static (comparison, values) => ProductFilter.Text(ProductTextField.Asin, comparison, values))
                .Given(FilterOperator.Eq, input.Eq?.Value)
                .Given(FilterOperator.Neq, input.Neq?.Value)
                .List(FilterOperator.In, Values(input.In))
                .List(FilterOperator.Nin, Values(input.Nin))
                .Items;

    private static IEnumerable<ProductFilter> Number(ProductNumberField field, DecimalOperationFilterInput? input) =>
        input is null
            ? []
            : new Conditions<decimal?>((comparison, values) => ProductFilter.Number(field, comparison, values))
                .Optional(FilterOperator.Eq, input.Eq)
                .Optional(FilterOperator.Neq, input.Neq)
                .List(FilterOperator.In, input.In)
                .List(FilterOperator.Nin, input.Nin)
                .Given(FilterOperator.Gt, input.Gt)
                .Given(FilterOperator.Gte, input.Gte)
                .Given(FilterOperator.Lt, input.Lt)
                .Given(FilterOperator.Lte, input.Lte)
                .Items;

    private static IEnumerable<ProductFilter> Number(ProductNumberField field, IntOperationFilterInput? input) =>
        Number(field, input is null ? null : new DecimalOperationFilterInput
        {
            Eq = Widen(input.Eq),
            Neq = Widen(input.Neq),
            In = Widen(input.In),
            Nin = Widen(input.Nin),
            Gt = input.Gt,
            Gte = input.Gte,
            Lt = input.Lt,
            Lte = input.Lte,
        });

    private static IEnumerable<ProductFilter> Choice(AvailabilityOperationFilterInput? input) =>
        input is null
            ? []
            : new Conditions<Domain.Metrics.Availability>(ProductFilter.HasAvailability)
                .Given(FilterOperator.Eq, input.Eq)
                .Given(FilterOperator.Neq, input.Neq)
                .List(FilterOperator.In, input.In)
                .List(FilterOperator.Nin, input.Nin)
                .Items;

    private static IEnumerable<ProductFilter> Choice(MarketplaceOperationFilterInput? input) =>
        input is null
            ? []
            : new Conditions<Domain.Marketplaces.Marketplace>(ProductFilter.HasMarketplace)
                .Given(FilterOperator.Eq, input.Eq)
                .Given(FilterOperator.Neq, input.Neq)
                .List(FilterOperator.In, input.In)
                .List(FilterOperator.Nin, input.Nin)
                .Items;

    private static List<string?>? Values(IReadOnlyList<Asin>? asins) => asins is null ? null : [.. asins.Select(static asin => asin.Value)];

    private static Optional<decimal?> Widen(Optional<int?> value) => value.HasValue ? new Optional<decimal?>(value.Value) : default;

    private static List<decimal?>? Widen(IReadOnlyList<int?>? values) => values is null ? null : [.. values.Select(static value => (decimal?)value)];
}
