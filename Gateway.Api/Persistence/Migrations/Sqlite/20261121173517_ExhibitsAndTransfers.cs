using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gateway.Api.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ExhibitsAndTransfers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_recovery_cases_legal_entity_id",
                table: "recovery_cases");

            migrationBuilder.AddColumn<DateOnly>(
                name: "leaves_from",
                table: "recovery_cases",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "number",
                table: "recovery_cases",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AlterColumn<byte[]>(
                name: "content",
                table: "case_dossiers",
                type: "BLOB",
                nullable: true,
                oldClrType: typeof(byte[]),
                oldType: "BLOB");

            migrationBuilder.CreateTable(
                name: "case_dossier_parts",
                columns: table => new
                {
                    dossier_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_dossier_parts", x => new { x.dossier_id, x.number });
                    table.ForeignKey(
                        name: "FK_case_dossier_parts_case_dossiers_dossier_id",
                        column: x => x.dossier_id,
                        principalTable: "case_dossiers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "case_letters",
                columns: table => new
                {
                    delivery_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_letters", x => x.delivery_id);
                    table.ForeignKey(
                        name: "FK_case_letters_deliveries_delivery_id",
                        column: x => x.delivery_id,
                        principalTable: "deliveries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_case_letters_recovery_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "recovery_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "case_transfers",
                columns: table => new
                {
                    movement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    case_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    is_reported = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_transfers", x => x.movement_id);
                    table.ForeignKey(
                        name: "FK_case_transfers_movements_movement_id",
                        column: x => x.movement_id,
                        principalTable: "movements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_case_transfers_recovery_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "recovery_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "exhibits",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    legal_entity_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    client_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    invoice_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    holder_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    media_type = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    description = table.Column<string>(type: "TEXT", maxLength: 280, nullable: true),
                    octets = table.Column<int>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    kept_by = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    kept_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    withdrawn_by = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_exhibits", x => x.id);
                    table.ForeignKey(
                        name: "FK_exhibits_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_exhibits_documents_invoice_id",
                        column: x => x.invoice_id,
                        principalTable: "documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "exhibit_contents",
                columns: table => new
                {
                    exhibit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_exhibit_contents", x => x.exhibit_id);
                    table.ForeignKey(
                        name: "FK_exhibit_contents_exhibits_exhibit_id",
                        column: x => x.exhibit_id,
                        principalTable: "exhibits",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_recovery_cases_legal_entity_id_number",
                table: "recovery_cases",
                columns: new[] { "legal_entity_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_case_letters_case_id",
                table: "case_letters",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_case_transfers_case_id",
                table: "case_transfers",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_exhibits_client_id",
                table: "exhibits",
                column: "client_id");

            migrationBuilder.CreateIndex(
                name: "IX_exhibits_holder_id_sequence",
                table: "exhibits",
                columns: new[] { "holder_id", "sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_exhibits_invoice_id",
                table: "exhibits",
                column: "invoice_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "case_dossier_parts");

            migrationBuilder.DropTable(
                name: "case_letters");

            migrationBuilder.DropTable(
                name: "case_transfers");

            migrationBuilder.DropTable(
                name: "exhibit_contents");

            migrationBuilder.DropTable(
                name: "exhibits");

            migrationBuilder.DropIndex(
                name: "IX_recovery_cases_legal_entity_id_number",
                table: "recovery_cases");

            migrationBuilder.DropColumn(
                name: "leaves_from",
                table: "recovery_cases");

            migrationBuilder.DropColumn(
                name: "number",
                table: "recovery_cases");

            migrationBuilder.AlterColumn<byte[]>(
                name: "content",
                table: "case_dossiers",
                type: "BLOB",
                nullable: false,
                defaultValue: new byte[0],
                oldClrType: typeof(byte[]),
                oldType: "BLOB",
                oldNullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_recovery_cases_legal_entity_id",
                table: "recovery_cases",
                column: "legal_entity_id");
        }
    }
}
