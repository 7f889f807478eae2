using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GraphQLBackend.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class UnlinkedCompetitors : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "unlinked_competitors",
                schema: "core",
                columns: table => new
                {
                    product_id = table.Column<long>(type: "bigint", nullable: false),
                    competitor_id = table.Column<long>(type: "bigint", nullable: false),
                    unlinked_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_unlinked_competitors", x => new { x.product_id, x.competitor_id });
                    table.ForeignKey(
                        name: "fk_unlinked_competitors_competitor",
                        column: x => x.competitor_id,
                        principalSchema: "core",
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_unlinked_competitors_product",
                        column: x => x.product_id,
                        principalSchema: "core",
                        principalTable: "products",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_unlinked_competitors_competitor",
                schema: "core",
                table: "unlinked_competitors",
                column: "competitor_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "unlinked_competitors",
                schema: "core");
        }
    }
}
