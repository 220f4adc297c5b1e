using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gateway.Api.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DebitsAndRests : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "movement_id",
                table: "write_offs",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "iban",
                table: "refunds",
                type: "TEXT",
                maxLength: 34,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 34);

            migrationBuilder.AddColumn<Guid>(
                name: "came_back_with",
                table: "refunds",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "debit_id",
                table: "refunds",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_of_debit",
                table: "refunds",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "batch_id",
                table: "movements",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "rest",
                table: "movements",
                type: "INTEGER",
                nullable: true);

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.DropColumn(
                name: "movement_id",
                table: "write_offs");

            migrationBuilder.DropColumn(
                name: "came_back_with",
                table: "refunds");

            migrationBuilder.DropColumn(
                name: "debit_id",
                table: "refunds");

            migrationBuilder.DropColumn(
                name: "is_of_debit",
                table: "refunds");

            migrationBuilder.AlterColumn<string>(
                name: "iban",
                table: "refunds",
                type: "TEXT",
                maxLength: 34,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "TEXT",
                oldMaxLength: 34,
                oldNullable: true);

            migrationBuilder.DropColumn(
                name: "batch_id",
                table: "movements");

            migrationBuilder.DropColumn(
                name: "rest",
                table: "movements");
        }
    }
}
