using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gateway.Api.Persistence.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class PayrollGuaranteesAndWebhooks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_payroll_entries_invoice_id_sequence",
                table: "payroll_entries");

            migrationBuilder.AddColumn<long>(
                name: "advance",
                table: "payroll_entries",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<Guid>(
                name: "client_id",
                table: "payroll_entries",
                type: "uniqueidentifier",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<long>(
                name: "guarantee",
                table: "payroll_entries",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "number",
                table: "payroll_entries",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "reason",
                table: "payroll_entries",
                type: "nvarchar(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "rule_id",
                table: "payroll_entries",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "to_unit",
                table: "payroll_entries",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "turnover",
                table: "payroll_entries",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "insolvencies",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    legal_entity_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    client_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    since = table.Column<DateOnly>(type: "date", nullable: false),
                    reference = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "datetime2", nullable: false),
                    recorded_by = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_insolvencies", x => x.id);
                    table.ForeignKey(
                        name: "FK_insolvencies_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "payouts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    legal_entity_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    unit_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    reference = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    kind = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    paid_on = table.Column<DateOnly>(type: "date", nullable: false),
                    currency = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: false),
                    gross = table.Column<long>(type: "bigint", nullable: false),
                    cost = table.Column<long>(type: "bigint", nullable: false),
                    coefficient_id = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_payouts", x => x.id);
                    table.ForeignKey(
                        name: "FK_payouts_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "payroll_acknowledgements",
                columns: table => new
                {
                    key_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    up_to = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_payroll_acknowledgements", x => x.key_id);
                });

            migrationBuilder.CreateTable(
                name: "payroll_watches",
                columns: table => new
                {
                    invoice_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    client_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    look_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_payroll_watches", x => x.invoice_id);
                });

            migrationBuilder.CreateTable(
                name: "webhooks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    key_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    unit_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    legal_entity_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    url = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    feed = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    types = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    created_at = table.Column<DateTime>(type: "datetime2", nullable: false),
                    secret_key = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: false),
                    secret_version = table.Column<int>(type: "int", nullable: false),
                    earlier_secret_key = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: true),
                    earlier_secret_until = table.Column<DateTime>(type: "datetime2", nullable: true),
                    state = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    end = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: true),
                    cursor = table.Column<long>(type: "bigint", nullable: false),
                    next_attempt_at = table.Column<DateTime>(type: "datetime2", nullable: false),
                    failing_since = table.Column<DateTime>(type: "datetime2", nullable: true),
                    failed_tries = table.Column<int>(type: "int", nullable: false),
                    last_attempt_at = table.Column<DateTime>(type: "datetime2", nullable: true),
                    last_status = table.Column<int>(type: "int", nullable: true),
                    last_detail = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    lease_owner = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: true),
                    lease_until = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_webhooks", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_payroll_entries_invoice_id_number",
                table: "payroll_entries",
                columns: new[] { "invoice_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_insolvencies_client_id_since",
                table: "insolvencies",
                columns: new[] { "client_id", "since" });

            migrationBuilder.CreateIndex(
                name: "IX_payouts_unit_id_recorded_at",
                table: "payouts",
                columns: new[] { "unit_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "IX_payouts_unit_id_reference",
                table: "payouts",
                columns: new[] { "unit_id", "reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_payroll_watches_client_id",
                table: "payroll_watches",
                column: "client_id");

            migrationBuilder.CreateIndex(
                name: "IX_payroll_watches_look_on_invoice_id",
                table: "payroll_watches",
                columns: new[] { "look_on", "invoice_id" });

            migrationBuilder.CreateIndex(
                name: "IX_webhooks_legal_entity_id_unit_id",
                table: "webhooks",
                columns: new[] { "legal_entity_id", "unit_id" });

            migrationBuilder.CreateIndex(
                name: "IX_webhooks_state_next_attempt_at",
                table: "webhooks",
                columns: new[] { "state", "next_attempt_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "insolvencies");

            migrationBuilder.DropTable(
                name: "payouts");

            migrationBuilder.DropTable(
                name: "payroll_acknowledgements");

            migrationBuilder.DropTable(
                name: "payroll_watches");

            migrationBuilder.DropTable(
                name: "webhooks");

            migrationBuilder.DropIndex(
                name: "IX_payroll_entries_invoice_id_number",
                table: "payroll_entries");

            migrationBuilder.DropColumn(
                name: "advance",
                table: "payroll_entries");

            migrationBuilder.DropColumn(
                name: "client_id",
                table: "payroll_entries");

            migrationBuilder.DropColumn(
                name: "guarantee",
                table: "payroll_entries");

            migrationBuilder.DropColumn(
                name: "number",
                table: "payroll_entries");

            migrationBuilder.DropColumn(
                name: "reason",
                table: "payroll_entries");

            migrationBuilder.DropColumn(
                name: "rule_id",
                table: "payroll_entries");

            migrationBuilder.DropColumn(
                name: "to_unit",
                table: "payroll_entries");

            migrationBuilder.DropColumn(
                name: "turnover",
                table: "payroll_entries");

            migrationBuilder.CreateIndex(
                name: "IX_payroll_entries_invoice_id_sequence",
                table: "payroll_entries",
                columns: new[] { "invoice_id", "sequence" });
        }
    }
}
