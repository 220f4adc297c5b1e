using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gateway.Api.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PeppolDelivery : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "route_code",
                table: "deliveries",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "lookup_proofs",
                columns: table => new
                {
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    seen_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lookup_proofs", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "peppol_messages",
                columns: table => new
                {
                    delivery_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    message_id = table.Column<string>(type: "TEXT", maxLength: 250, nullable: false),
                    instance_id = table.Column<string>(type: "TEXT", maxLength: 36, nullable: false),
                    sender = table.Column<string>(type: "TEXT", maxLength: 140, nullable: false),
                    receiver = table.Column<string>(type: "TEXT", maxLength: 140, nullable: false),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    seat = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    signed_by = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    soap = table.Column<byte[]>(type: "BLOB", nullable: false),
                    payload = table.Column<byte[]>(type: "BLOB", nullable: false),
                    payload_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_peppol_messages", x => new { x.delivery_id, x.number });
                    table.ForeignKey(
                        name: "FK_peppol_messages_deliveries_delivery_id",
                        column: x => x.delivery_id,
                        principalTable: "deliveries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "peppol_receipts",
                columns: table => new
                {
                    message_id = table.Column<string>(type: "TEXT", maxLength: 250, nullable: false),
                    delivery_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    receipt_id = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    signer = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    taken_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    received_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_peppol_receipts", x => x.message_id);
                    table.ForeignKey(
                        name: "FK_peppol_receipts_deliveries_delivery_id",
                        column: x => x.delivery_id,
                        principalTable: "deliveries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_peppol_messages_instance_id",
                table: "peppol_messages",
                column: "instance_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_peppol_messages_message_id",
                table: "peppol_messages",
                column: "message_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_peppol_receipts_delivery_id",
                table: "peppol_receipts",
                column: "delivery_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "lookup_proofs");

            migrationBuilder.DropTable(
                name: "peppol_messages");

            migrationBuilder.DropTable(
                name: "peppol_receipts");

            migrationBuilder.DropColumn(
                name: "route_code",
                table: "deliveries");
        }
    }
}
