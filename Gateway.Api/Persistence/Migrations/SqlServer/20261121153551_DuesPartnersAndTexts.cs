using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gateway.Api.Persistence.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class DuesPartnersAndTexts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "claim_by",
                table: "recovery_cases",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "partner_id",
                table: "recovery_cases",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_booked",
                table: "notices",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "warned_on",
                table: "notices",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "interest",
                table: "notice_items",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<Guid>(
                name: "partner_id",
                table: "api_keys",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "case_dossiers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    case_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    as_of = table.Column<DateOnly>(type: "date", nullable: false),
                    language = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    content = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    made_by = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    made_at = table.Column<DateTime>(type: "datetime2", nullable: false),
                    delivery_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    recipient = table.Column<string>(type: "nvarchar(320)", maxLength: 320, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_dossiers", x => x.id);
                    table.ForeignKey(
                        name: "FK_case_dossiers_recovery_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "recovery_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "claim_clock",
                columns: table => new
                {
                    invoice_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    sequence = table.Column<int>(type: "int", nullable: false),
                    nature = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: true),
                    interruption = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: true),
                    on_day = table.Column<DateOnly>(type: "date", nullable: false),
                    reference = table.Column<string>(type: "nvarchar(280)", maxLength: 280, nullable: true),
                    actor = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    at = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_claim_clock", x => new { x.invoice_id, x.sequence });
                    table.ForeignKey(
                        name: "FK_claim_clock_documents_invoice_id",
                        column: x => x.invoice_id,
                        principalTable: "documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "letter_texts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    legal_entity_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    tone = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    language = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    version = table.Column<int>(type: "int", nullable: false),
                    title = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    opening = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    body = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    author = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: false),
                    made_at = table.Column<DateTime>(type: "datetime2", nullable: false),
                    used_from = table.Column<DateTime>(type: "datetime2", nullable: true),
                    used_by = table.Column<string>(type: "nvarchar(128)", maxLength: 128, nullable: true),
                    used_until = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_letter_texts", x => x.id);
                    table.ForeignKey(
                        name: "FK_letter_texts_legal_entities_legal_entity_id",
                        column: x => x.legal_entity_id,
                        principalTable: "legal_entities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "recovery_partners",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    legal_entity_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    kind = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    email = table.Column<string>(type: "nvarchar(320)", maxLength: 320, nullable: true),
                    created_at = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recovery_partners", x => x.id);
                    table.ForeignKey(
                        name: "FK_recovery_partners_legal_entities_legal_entity_id",
                        column: x => x.legal_entity_id,
                        principalTable: "legal_entities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_recovery_cases_partner_id",
                table: "recovery_cases",
                column: "partner_id");

            migrationBuilder.CreateIndex(
                name: "IX_notices_state_is_booked",
                table: "notices",
                columns: new[] { "state", "is_booked" });

            migrationBuilder.CreateIndex(
                name: "IX_api_keys_partner_id",
                table: "api_keys",
                column: "partner_id");

            migrationBuilder.CreateIndex(
                name: "IX_case_dossiers_case_id",
                table: "case_dossiers",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "IX_case_dossiers_delivery_id",
                table: "case_dossiers",
                column: "delivery_id");

            migrationBuilder.CreateIndex(
                name: "IX_claim_clock_nature",
                table: "claim_clock",
                column: "nature");

            migrationBuilder.CreateIndex(
                name: "IX_letter_texts_legal_entity_id_tone_language_version",
                table: "letter_texts",
                columns: new[] { "legal_entity_id", "tone", "language", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_recovery_partners_legal_entity_id",
                table: "recovery_partners",
                column: "legal_entity_id");

            migrationBuilder.AddForeignKey(
                name: "FK_api_keys_recovery_partners_partner_id",
                table: "api_keys",
                column: "partner_id",
                principalTable: "recovery_partners",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_recovery_cases_recovery_partners_partner_id",
                table: "recovery_cases",
                column: "partner_id",
                principalTable: "recovery_partners",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_api_keys_recovery_partners_partner_id",
                table: "api_keys");

            migrationBuilder.DropForeignKey(
                name: "FK_recovery_cases_recovery_partners_partner_id",
                table: "recovery_cases");

            migrationBuilder.DropTable(
                name: "case_dossiers");

            migrationBuilder.DropTable(
                name: "claim_clock");

            migrationBuilder.DropTable(
                name: "letter_texts");

            migrationBuilder.DropTable(
                name: "recovery_partners");

            migrationBuilder.DropIndex(
                name: "IX_recovery_cases_partner_id",
                table: "recovery_cases");

            migrationBuilder.DropIndex(
                name: "IX_notices_state_is_booked",
                table: "notices");

            migrationBuilder.DropIndex(
                name: "IX_api_keys_partner_id",
                table: "api_keys");

            migrationBuilder.DropColumn(
                name: "claim_by",
                table: "recovery_cases");

            migrationBuilder.DropColumn(
                name: "partner_id",
                table: "recovery_cases");

            migrationBuilder.DropColumn(
                name: "is_booked",
                table: "notices");

            migrationBuilder.DropColumn(
                name: "warned_on",
                table: "notices");

            migrationBuilder.DropColumn(
                name: "interest",
                table: "notice_items");

            migrationBuilder.DropColumn(
                name: "partner_id",
                table: "api_keys");
        }
    }
}
