using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gateway.Api.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MessageStatuses : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "returned_at",
                table: "inbound",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "unit_id",
                table: "deliveries",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AlterColumn<Guid>(
                name: "document_id",
                table: "deliveries",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AddColumn<Guid>(
                name: "inbound_id",
                table: "deliveries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "inbound_answers",
                columns: table => new
                {
                    inbound_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inbound_answers", x => x.inbound_id);
                    table.ForeignKey(
                        name: "FK_inbound_answers_inbound_inbound_id",
                        column: x => x.inbound_id,
                        principalTable: "inbound",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "peppol_statuses",
                columns: table => new
                {
                    instance_id = table.Column<string>(type: "TEXT", maxLength: 36, nullable: false),
                    delivery_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    inbound_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    taken_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_peppol_statuses", x => x.instance_id);
                    table.ForeignKey(
                        name: "FK_peppol_statuses_deliveries_delivery_id",
                        column: x => x.delivery_id,
                        principalTable: "deliveries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_peppol_statuses_inbound_inbound_id",
                        column: x => x.inbound_id,
                        principalTable: "inbound",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_deliveries_inbound_id",
                table: "deliveries",
                column: "inbound_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_peppol_statuses_delivery_id",
                table: "peppol_statuses",
                column: "delivery_id");

            migrationBuilder.CreateIndex(
                name: "IX_peppol_statuses_inbound_id",
                table: "peppol_statuses",
                column: "inbound_id");

            migrationBuilder.AddForeignKey(
                name: "FK_deliveries_inbound_inbound_id",
                table: "deliveries",
                column: "inbound_id",
                principalTable: "inbound",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_deliveries_inbound_inbound_id",
                table: "deliveries");

            migrationBuilder.DropTable(
                name: "inbound_answers");

            migrationBuilder.DropTable(
                name: "peppol_statuses");

            migrationBuilder.DropIndex(
                name: "IX_deliveries_inbound_id",
                table: "deliveries");

            migrationBuilder.DropColumn(
                name: "returned_at",
                table: "inbound");

            migrationBuilder.DropColumn(
                name: "inbound_id",
                table: "deliveries");

            migrationBuilder.AlterColumn<Guid>(
                name: "unit_id",
                table: "deliveries",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "document_id",
                table: "deliveries",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);
        }
    }
}
