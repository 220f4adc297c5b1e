using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gateway.Api.Persistence.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class PlanSumsAndCopies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "notice_ubls");

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
        }
    }
}
