using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace GraphQLBackend.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class InitialSchema : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "core");

            migrationBuilder.EnsureSchema(
                name: "ops");

            migrationBuilder.EnsureSchema(
                name: "mart");

            migrationBuilder.EnsureSchema(
                name: "staging_raw");

            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:PostgresExtension:pg_trgm", ",,");

            migrationBuilder.Sql(CreateAmountOf);

            migrationBuilder.CreateTable(
                name: "ingest_runs",
                schema: "ops",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    provider = table.Column<string>(type: "text", nullable: false),
                    actor = table.Column<string>(type: "text", nullable: false),
                    dataset = table.Column<string>(type: "text", nullable: false),
                    marketplace = table.Column<string>(type: "text", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    finished_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    received = table.Column<int>(type: "integer", nullable: false),
                    duplicates = table.Column<int>(type: "integer", nullable: false),
                    promoted = table.Column<int>(type: "integer", nullable: false),
                    rejected = table.Column<int>(type: "integer", nullable: false),
                    error = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ingest_runs", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "products",
                schema: "core",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityAlwaysColumn),
                    marketplace = table.Column<string>(type: "text", nullable: false),
                    asin = table.Column<string>(type: "text", nullable: false),
                    parent_asin = table.Column<string>(type: "text", nullable: true),
                    title = table.Column<string>(type: "character varying(600)", maxLength: 600, nullable: false, collation: "und-x-icu"),
                    brand = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "und-x-icu"),
                    category = table.Column<string>(type: "text", nullable: true, collation: "und-x-icu"),
                    image_url = table.Column<string>(type: "text", nullable: true),
                    bullets = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    sibling_asins = table.Column<string[]>(type: "text[]", nullable: false, defaultValueSql: "'{}'"),
                    tracked_since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    observed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_products", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "raw_events",
                schema: "staging_raw",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityAlwaysColumn),
                    run_id = table.Column<Guid>(type: "uuid", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    external_id = table.Column<string>(type: "text", nullable: false),
                    marketplace = table.Column<string>(type: "text", nullable: false),
                    content_hash = table.Column<string>(type: "text", nullable: false),
                    payload = table.Column<string>(type: "text", nullable: false),
                    observed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    parser_version = table.Column<int>(type: "integer", nullable: true),
                    state = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_raw_events", x => x.id);
                    table.ForeignKey(
                        name: "fk_raw_events_run",
                        column: x => x.run_id,
                        principalSchema: "ops",
                        principalTable: "ingest_runs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "competitor_links",
                schema: "core",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityAlwaysColumn),
                    product_id = table.Column<long>(type: "bigint", nullable: false),
                    competitor_id = table.Column<long>(type: "bigint", nullable: false),
                    relation = table.Column<string>(type: "text", nullable: false),
                    linked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_competitor_links", x => x.id);
                    table.CheckConstraint("ck_competitor_links_not_itself", "product_id <> competitor_id");
                    table.ForeignKey(
                        name: "fk_competitor_links_competitor",
                        column: x => x.competitor_id,
                        principalSchema: "core",
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_competitor_links_product",
                        column: x => x.product_id,
                        principalSchema: "core",
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "product_latest",
                schema: "mart",
                columns: table => new
                {
                    product_id = table.Column<long>(type: "bigint", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    price_amount = table.Column<decimal>(type: "numeric(21,2)", nullable: true, computedColumnSql: "mart.amount_of(price_minor, currency)", stored: true),
                    observed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    price_minor = table.Column<long>(type: "bigint", nullable: true),
                    list_price_minor = table.Column<long>(type: "bigint", nullable: true),
                    currency = table.Column<string>(type: "text", nullable: false),
                    bsr = table.Column<int>(type: "integer", nullable: true),
                    bsr_category = table.Column<string>(type: "text", nullable: true),
                    rating = table.Column<decimal>(type: "numeric(3,2)", precision: 3, scale: 2, nullable: true),
                    review_count = table.Column<int>(type: "integer", nullable: true),
                    availability = table.Column<string>(type: "text", nullable: false),
                    buy_box_seller = table.Column<string>(type: "text", nullable: true),
                    offer_count = table.Column<int>(type: "integer", nullable: true),
                    absences = table.Column<string>(type: "jsonb", nullable: false, defaultValueSql: "'{}'::jsonb")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_product_latest", x => x.product_id);
                    table.ForeignKey(
                        name: "fk_product_latest_product",
                        column: x => x.product_id,
                        principalSchema: "core",
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_competitor_links_competitor",
                schema: "core",
                table: "competitor_links",
                column: "competitor_id");

            migrationBuilder.CreateIndex(
                name: "ix_competitor_links_product_relation",
                schema: "core",
                table: "competitor_links",
                columns: new[] { "product_id", "relation", "id" });

            migrationBuilder.CreateIndex(
                name: "ux_competitor_links_product_competitor",
                schema: "core",
                table: "competitor_links",
                columns: new[] { "product_id", "competitor_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_ingest_runs_started_at",
                schema: "ops",
                table: "ingest_runs",
                column: "started_at");

            migrationBuilder.CreateIndex(
                name: "ix_product_latest_availability",
                schema: "mart",
                table: "product_latest",
                columns: new[] { "availability", "product_id" });

            migrationBuilder.CreateIndex(
                name: "ix_product_latest_bsr",
                schema: "mart",
                table: "product_latest",
                columns: new[] { "bsr", "product_id" });

            migrationBuilder.CreateIndex(
                name: "ix_product_latest_price",
                schema: "mart",
                table: "product_latest",
                columns: new[] { "price_amount", "product_id" });

            migrationBuilder.CreateIndex(
                name: "ix_product_latest_rating",
                schema: "mart",
                table: "product_latest",
                columns: new[] { "rating", "product_id" });

            migrationBuilder.CreateIndex(
                name: "ix_product_latest_review_count",
                schema: "mart",
                table: "product_latest",
                columns: new[] { "review_count", "product_id" });

            migrationBuilder.CreateIndex(
                name: "ix_products_brand_id",
                schema: "core",
                table: "products",
                columns: new[] { "brand", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_products_brand_trgm",
                schema: "core",
                table: "products",
                column: "brand")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_products_category_trgm",
                schema: "core",
                table: "products",
                column: "category")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_products_marketplace_parent_asin",
                schema: "core",
                table: "products",
                columns: new[] { "marketplace", "parent_asin" });

            migrationBuilder.CreateIndex(
                name: "ix_products_observed_at_id",
                schema: "core",
                table: "products",
                columns: new[] { "observed_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_products_title_id",
                schema: "core",
                table: "products",
                columns: new[] { "title", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_products_title_trgm",
                schema: "core",
                table: "products",
                column: "title")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ux_products_marketplace_asin",
                schema: "core",
                table: "products",
                columns: new[] { "marketplace", "asin" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_raw_events_received",
                schema: "staging_raw",
                table: "raw_events",
                column: "id",
                filter: "state = 'RECEIVED'");

            migrationBuilder.CreateIndex(
                name: "ix_raw_events_run",
                schema: "staging_raw",
                table: "raw_events",
                column: "run_id");

            migrationBuilder.CreateIndex(
                name: "ux_raw_events_identity",
                schema: "staging_raw",
                table: "raw_events",
                columns: new[] { "source", "external_id", "content_hash", "observed_at" },
                unique: true);

            migrationBuilder.Sql(CreatePartitionedTables);
            migrationBuilder.Sql(CreateEnsurePartitions);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(DropAll);

            migrationBuilder.DropTable(
                name: "competitor_links",
                schema: "core");

            migrationBuilder.DropTable(
                name: "product_latest",
                schema: "mart");

            migrationBuilder.DropTable(
                name: "raw_events",
                schema: "staging_raw");

            migrationBuilder.DropTable(
                name: "products",
                schema: "core");

            migrationBuilder.DropTable(
                name: "ingest_runs",
                schema: "ops");

            migrationBuilder.Sql(DropAmountOf);
        }
    }
}
