using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gateway.Api.Persistence.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class CasesAndDossiers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
                name: "kind",
                table: "insolvencies",
                type: "nvarchar(32)",
                maxLength: 32,
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
                name: "dossier_work");

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
                name: "kind",
                table: "insolvencies");

            migrationBuilder.DropColumn(
                name: "released_at",
                table: "case_dossiers");

            migrationBuilder.DropColumn(
                name: "released_by",
                table: "case_dossiers");
        }
    }
}
