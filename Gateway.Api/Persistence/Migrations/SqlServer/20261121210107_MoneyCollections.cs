using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gateway.Api.Persistence.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class MoneyCollections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "called_back_at",
                table: "refunds",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "called_back_by",
                table: "refunds",
                type: "nvarchar(128)",
                maxLength: 128,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "collections",
                columns: table => new
                {
                    legal_entity_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    end_to_end_id = table.Column<string>(type: "nvarchar(35)", maxLength: 35, nullable: false),
                    receivable_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    told_by = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    told_at = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_collections", x => new { x.legal_entity_id, x.end_to_end_id });
                    table.ForeignKey(
                        name: "FK_collections_receivables_receivable_id",
                        column: x => x.receivable_id,
                        principalTable: "receivables",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_collections_receivable_id",
                table: "collections",
                column: "receivable_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "collections");

            migrationBuilder.DropColumn(
                name: "called_back_at",
                table: "refunds");

            migrationBuilder.DropColumn(
                name: "called_back_by",
                table: "refunds");
        }
    }
}
