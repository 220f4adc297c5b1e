using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gateway.Api.Persistence.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class LettersPapersAndTransfers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "dropped_at",
                table: "print_batches",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "dropped_by",
                table: "print_batches",
                type: "nvarchar(128)",
                maxLength: 128,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "credits_elsewhere",
                table: "notices",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "debtor_country",
                table: "notices",
                type: "nvarchar(2)",
                maxLength: 2,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "debtor_kind",
                table: "notices",
                type: "nvarchar(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "announced_lump_sum",
                table: "notice_items",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "announced_rate",
                table: "notice_items",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "dropped_at",
                table: "dunning_runs",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "dropped_by",
                table: "dunning_runs",
                type: "nvarchar(128)",
                maxLength: 128,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "letters_returned_on",
                table: "clients",
                type: "date",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_receivables_legal_entity_id_client_id",
                table: "receivables",
                columns: new[] { "legal_entity_id", "client_id" });

            migrationBuilder.CreateIndex(
                name: "IX_notices_legal_entity_id_client_id",
                table: "notices",
                columns: new[] { "legal_entity_id", "client_id" });

            migrationBuilder.CreateIndex(
                name: "IX_dunning_holds_legal_entity_id_client_id",
                table: "dunning_holds",
                columns: new[] { "legal_entity_id", "client_id" });

            migrationBuilder.CreateIndex(
                name: "IX_clients_legal_entity_id_id",
                table: "clients",
                columns: new[] { "legal_entity_id", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_receivables_legal_entity_id_client_id",
                table: "receivables");

            migrationBuilder.DropIndex(
                name: "IX_notices_legal_entity_id_client_id",
                table: "notices");

            migrationBuilder.DropIndex(
                name: "IX_dunning_holds_legal_entity_id_client_id",
                table: "dunning_holds");

            migrationBuilder.DropIndex(
                name: "IX_clients_legal_entity_id_id",
                table: "clients");

            migrationBuilder.DropColumn(
                name: "dropped_at",
                table: "print_batches");

            migrationBuilder.DropColumn(
                name: "dropped_by",
                table: "print_batches");

            migrationBuilder.DropColumn(
                name: "credits_elsewhere",
                table: "notices");

            migrationBuilder.DropColumn(
                name: "debtor_country",
                table: "notices");

            migrationBuilder.DropColumn(
                name: "debtor_kind",
                table: "notices");

            migrationBuilder.DropColumn(
                name: "announced_lump_sum",
                table: "notice_items");

            migrationBuilder.DropColumn(
                name: "announced_rate",
                table: "notice_items");

            migrationBuilder.DropColumn(
                name: "dropped_at",
                table: "dunning_runs");

            migrationBuilder.DropColumn(
                name: "dropped_by",
                table: "dunning_runs");

            migrationBuilder.DropColumn(
                name: "letters_returned_on",
                table: "clients");
        }
    }
}
