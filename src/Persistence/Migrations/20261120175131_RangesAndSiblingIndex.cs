using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GraphQLBackend.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class RangesAndSiblingIndex : Migration
    {
        // Existing and future partitions take over what their parents require.
        private static readonly string[] s_partitioned = ["product_observations", "product_metrics_daily"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddCheckConstraint(
                name: "ck_raw_events_reason",
                schema: "staging_raw",
                table: "raw_events",
                sql: "(state = 'REJECTED') = (reason IS NOT NULL)");

            migrationBuilder.CreateIndex(
                name: "ix_products_sibling_asins",
                schema: "core",
                table: "products",
                column: "sibling_asins")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.AddCheckConstraint(
                name: "ck_product_latest_ranges",
                schema: "mart",
                table: "product_latest",
                sql: "price_minor > 0 AND list_price_minor > 0 AND bsr > 0 AND rating BETWEEN 1 AND 5 AND review_count >= 0 AND offer_count >= 0 AND currency ~ '^[A-Z]{3}$'");

            migrationBuilder.AddCheckConstraint(
                name: "ck_ingest_runs_counts",
                schema: "ops",
                table: "ingest_runs",
                sql: "received >= 0 AND duplicates >= 0 AND promoted >= 0 AND rejected >= 0");

            foreach (var table in s_partitioned)
            {
                migrationBuilder.AddCheckConstraint(
                    name: $"ck_{table}_ranges",
                    schema: "mart",
                    table: table,
                    sql: "price_minor > 0 AND list_price_minor > 0 AND bsr > 0 AND rating BETWEEN 1 AND 5 AND review_count >= 0 AND offer_count >= 0 AND currency ~ '^[A-Z]{3}$'");
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var table in s_partitioned)
            {
                migrationBuilder.DropCheckConstraint(name: $"ck_{table}_ranges", schema: "mart", table: table);
            }

            migrationBuilder.DropCheckConstraint(
                name: "ck_raw_events_reason",
                schema: "staging_raw",
                table: "raw_events");

            migrationBuilder.DropIndex(
                name: "ix_products_sibling_asins",
                schema: "core",
                table: "products");

            migrationBuilder.DropCheckConstraint(
                name: "ck_product_latest_ranges",
                schema: "mart",
                table: "product_latest");

            migrationBuilder.DropCheckConstraint(
                name: "ck_ingest_runs_counts",
                schema: "ops",
                table: "ingest_runs");
        }
    }
}
