using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gateway.Api.Persistence.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class DunningProofs : Migration
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

            migrationBuilder.AddColumn<DateOnly>(
                name: "review_told_on",
                table: "dunning_holds",
                type: "date",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_dunning_holds_review_told_on_review_on",
                table: "dunning_holds",
                columns: new[] { "review_told_on", "review_on" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_dunning_holds_review_told_on_review_on",
                table: "dunning_holds");

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
                name: "instalment",
                table: "notices");

            migrationBuilder.DropColumn(
                name: "free_until",
                table: "notice_items");

            migrationBuilder.DropColumn(
                name: "review_told_on",
                table: "dunning_holds");

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
