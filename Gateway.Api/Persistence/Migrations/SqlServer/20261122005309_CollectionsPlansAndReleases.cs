using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gateway.Api.Persistence.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class CollectionsPlansAndReleases : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "reminded_on",
                table: "payment_plan_instalments");

            migrationBuilder.DropColumn(
                name: "has_mandatory_mentions",
                table: "notices");

            migrationBuilder.AddColumn<Guid>(
                name: "movement_id",
                table: "write_offs",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "iban",
                table: "refunds",
                type: "nvarchar(34)",
                maxLength: 34,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "nvarchar(34)",
                oldMaxLength: 34);

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

            migrationBuilder.AddColumn<Guid>(
                name: "came_back_with",
                table: "refunds",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "debit_id",
                table: "refunds",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_of_debit",
                table: "refunds",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "has_debtors_writing",
                table: "recovery_cases",
                type: "bit",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "insolvency",
                table: "recovery_cases",
                type: "nvarchar(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_contested",
                table: "recovery_cases",
                type: "bit",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_contractual",
                table: "recovery_cases",
                type: "bit",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "units_told_by",
                table: "recovery_cases",
                type: "nvarchar(128)",
                maxLength: 128,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "units_told_how",
                table: "recovery_cases",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "wait_end",
                table: "recovery_cases",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "posted_by",
                table: "print_batches",
                type: "nvarchar(128)",
                maxLength: 128,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "posted_on",
                table: "print_batches",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "proof",
                table: "print_batches",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "accessories",
                table: "payroll_entries",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<Guid>(
                name: "movement_id",
                table: "payroll_entries",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "contract_reference",
                table: "payouts",
                type: "nvarchar(128)",
                maxLength: 128,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "costs",
                table: "payment_plan_items",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "interest",
                table: "payment_plan_items",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "open_costs",
                table: "payment_plan_items",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "open_interest",
                table: "payment_plan_items",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "instalment",
                table: "notices",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "free_until",
                table: "notice_items",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "batch_id",
                table: "movements",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "rest",
                table: "movements",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "kind",
                table: "insolvencies",
                type: "nvarchar(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "review_told_on",
                table: "dunning_holds",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "released_at",
                table: "case_dossiers",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "released_by",
                table: "case_dossiers",
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

            migrationBuilder.CreateTable(
                name: "dossier_work",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    as_of = table.Column<DateOnly>(type: "date", nullable: false),
                    language = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    is_sent = table.Column<bool>(type: "bit", nullable: false),
                    asked_by = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    asked_at = table.Column<DateTime>(type: "datetime2", nullable: false),
                    papers_done = table.Column<int>(type: "int", nullable: false),
                    papers_all = table.Column<int>(type: "int", nullable: false),
                    attempts = table.Column<int>(type: "int", nullable: false),
                    lease_owner = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    lease_until = table.Column<DateTime>(type: "datetime2", nullable: true),
                    fault = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dossier_work", x => x.id);
                    table.ForeignKey(
                        name: "FK_dossier_work_recovery_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "recovery_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "notice_ubls",
                columns: table => new
                {
                    notice_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    content = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    receiver = table.Column<string>(type: "nvarchar(140)", maxLength: 140, nullable: false),
                    message_id = table.Column<string>(type: "nvarchar(250)", maxLength: 250, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notice_ubls", x => x.notice_id);
                    table.ForeignKey(
                        name: "FK_notice_ubls_notices_notice_id",
                        column: x => x.notice_id,
                        principalTable: "notices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_write_offs_movement_id",
                table: "write_offs",
                column: "movement_id");

            migrationBuilder.CreateIndex(
                name: "IX_refunds_came_back_with",
                table: "refunds",
                column: "came_back_with");

            migrationBuilder.CreateIndex(
                name: "IX_refunds_debit_id",
                table: "refunds",
                column: "debit_id");

            migrationBuilder.CreateIndex(
                name: "IX_refunds_file_id",
                table: "refunds",
                column: "file_id");

            migrationBuilder.CreateIndex(
                name: "IX_payroll_entries_unit_id_contract_reference",
                table: "payroll_entries",
                columns: new[] { "unit_id", "contract_reference" });

            migrationBuilder.CreateIndex(
                name: "IX_payouts_unit_id_contract_reference",
                table: "payouts",
                columns: new[] { "unit_id", "contract_reference" });

            migrationBuilder.CreateIndex(
                name: "IX_dunning_holds_review_told_on_review_on",
                table: "dunning_holds",
                columns: new[] { "review_told_on", "review_on" });

            migrationBuilder.CreateIndex(
                name: "IX_collections_receivable_id",
                table: "collections",
                column: "receivable_id");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_work_case_id",
                table: "dossier_work",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_dossier_work_lease_until",
                table: "dossier_work",
                column: "lease_until");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "collections");

            migrationBuilder.DropTable(
                name: "dossier_work");

            migrationBuilder.DropTable(
                name: "notice_ubls");

            migrationBuilder.DropIndex(
                name: "IX_write_offs_movement_id",
                table: "write_offs");

            migrationBuilder.DropIndex(
                name: "IX_refunds_came_back_with",
                table: "refunds");

            migrationBuilder.DropIndex(
                name: "IX_refunds_debit_id",
                table: "refunds");

            migrationBuilder.DropIndex(
                name: "IX_refunds_file_id",
                table: "refunds");

            migrationBuilder.DropIndex(
                name: "IX_payroll_entries_unit_id_contract_reference",
                table: "payroll_entries");

            migrationBuilder.DropIndex(
                name: "IX_payouts_unit_id_contract_reference",
                table: "payouts");

            migrationBuilder.DropIndex(
                name: "IX_dunning_holds_review_told_on_review_on",
                table: "dunning_holds");

            migrationBuilder.DropColumn(
                name: "movement_id",
                table: "write_offs");

            migrationBuilder.DropColumn(
                name: "called_back_at",
                table: "refunds");

            migrationBuilder.DropColumn(
                name: "called_back_by",
                table: "refunds");

            migrationBuilder.DropColumn(
                name: "came_back_with",
                table: "refunds");

            migrationBuilder.DropColumn(
                name: "debit_id",
                table: "refunds");

            migrationBuilder.DropColumn(
                name: "is_of_debit",
                table: "refunds");

            migrationBuilder.DropColumn(
                name: "has_debtors_writing",
                table: "recovery_cases");

            migrationBuilder.DropColumn(
                name: "insolvency",
                table: "recovery_cases");

            migrationBuilder.DropColumn(
                name: "is_contested",
                table: "recovery_cases");

            migrationBuilder.DropColumn(
                name: "is_contractual",
                table: "recovery_cases");

            migrationBuilder.DropColumn(
                name: "units_told_by",
                table: "recovery_cases");

            migrationBuilder.DropColumn(
                name: "units_told_how",
                table: "recovery_cases");

            migrationBuilder.DropColumn(
                name: "wait_end",
                table: "recovery_cases");

            migrationBuilder.DropColumn(
                name: "posted_by",
                table: "print_batches");

            migrationBuilder.DropColumn(
                name: "posted_on",
                table: "print_batches");

            migrationBuilder.DropColumn(
                name: "proof",
                table: "print_batches");

            migrationBuilder.DropColumn(
                name: "accessories",
                table: "payroll_entries");

            migrationBuilder.DropColumn(
                name: "movement_id",
                table: "payroll_entries");

            migrationBuilder.DropColumn(
                name: "contract_reference",
                table: "payouts");

            migrationBuilder.DropColumn(
                name: "costs",
                table: "payment_plan_items");

            migrationBuilder.DropColumn(
                name: "interest",
                table: "payment_plan_items");

            migrationBuilder.DropColumn(
                name: "open_costs",
                table: "payment_plan_items");

            migrationBuilder.DropColumn(
                name: "open_interest",
                table: "payment_plan_items");

            migrationBuilder.DropColumn(
                name: "instalment",
                table: "notices");

            migrationBuilder.DropColumn(
                name: "free_until",
                table: "notice_items");

            migrationBuilder.DropColumn(
                name: "batch_id",
                table: "movements");

            migrationBuilder.DropColumn(
                name: "rest",
                table: "movements");

            migrationBuilder.DropColumn(
                name: "kind",
                table: "insolvencies");

            migrationBuilder.DropColumn(
                name: "review_told_on",
                table: "dunning_holds");

            migrationBuilder.DropColumn(
                name: "released_at",
                table: "case_dossiers");

            migrationBuilder.DropColumn(
                name: "released_by",
                table: "case_dossiers");

            migrationBuilder.AlterColumn<string>(
                name: "iban",
                table: "refunds",
                type: "nvarchar(34)",
                maxLength: 34,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "nvarchar(34)",
                oldMaxLength: 34,
                oldNullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "reminded_on",
                table: "payment_plan_instalments",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "has_mandatory_mentions",
                table: "notices",
                type: "bit",
                nullable: false,
                defaultValue: false);
        }
    }
}
