using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gateway.Api.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PersonsAndExchanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "person",
                table: "api_keys",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "exchanges",
                columns: table => new
                {
                    payment_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    receivable_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    legal_entity_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    given = table.Column<long>(type: "INTEGER", nullable: false),
                    given_currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    worth = table.Column<long>(type: "INTEGER", nullable: false),
                    paid = table.Column<long>(type: "INTEGER", nullable: false),
                    currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    rate = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    booked_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_exchanges", x => new { x.payment_id, x.number });
                    table.ForeignKey(
                        name: "FK_exchanges_receivables_receivable_id",
                        column: x => x.receivable_id,
                        principalTable: "receivables",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_payroll_entries_unit_id_invoice_id_occurred_at_advance_guarantee",
                table: "payroll_entries",
                columns: new[] { "unit_id", "invoice_id", "occurred_at", "advance", "guarantee" });

            migrationBuilder.CreateIndex(
                name: "IX_movements_taken_back_by",
                table: "movements",
                column: "taken_back_by");

            migrationBuilder.CreateIndex(
                name: "IX_exchanges_receivable_id",
                table: "exchanges",
                column: "receivable_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "exchanges");

            migrationBuilder.DropIndex(
                name: "IX_payroll_entries_unit_id_invoice_id_occurred_at_advance_guarantee",
                table: "payroll_entries");

            migrationBuilder.DropIndex(
                name: "IX_movements_taken_back_by",
                table: "movements");

            migrationBuilder.DropColumn(
                name: "person",
                table: "api_keys");
        }
    }
}
