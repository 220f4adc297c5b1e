using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gateway.Api.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PartsPayersAndAccounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "part",
                table: "write_offs",
                type: "TEXT",
                maxLength: 32,
                nullable: false,
                defaultValue: "Principal");

            migrationBuilder.AddColumn<Guid>(
                name: "learnt_from",
                table: "payer_accounts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "closed_on",
                table: "bank_accounts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "skipped_to",
                table: "bank_accounts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "skipped_year",
                table: "bank_accounts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "vouched_until",
                table: "bank_accounts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_payer_accounts_learnt_from",
                table: "payer_accounts",
                column: "learnt_from");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_payer_accounts_learnt_from",
                table: "payer_accounts");

            migrationBuilder.DropColumn(
                name: "part",
                table: "write_offs");

            migrationBuilder.DropColumn(
                name: "learnt_from",
                table: "payer_accounts");

            migrationBuilder.DropColumn(
                name: "closed_on",
                table: "bank_accounts");

            migrationBuilder.DropColumn(
                name: "skipped_to",
                table: "bank_accounts");

            migrationBuilder.DropColumn(
                name: "skipped_year",
                table: "bank_accounts");

            migrationBuilder.DropColumn(
                name: "vouched_until",
                table: "bank_accounts");
        }
    }
}
