using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gateway.Api.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DunningSurchargesAndTexts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "is_booked",
                table: "notices",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "warned_on",
                table: "notices",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "interest",
                table: "notice_items",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "letter_texts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    legal_entity_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tone = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    opening = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    author = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    used_from = table.Column<DateTime>(type: "TEXT", nullable: true),
                    used_by = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    used_until = table.Column<DateTime>(type: "TEXT", nullable: true)
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

            migrationBuilder.CreateIndex(
                name: "IX_notices_state_is_booked",
                table: "notices",
                columns: new[] { "state", "is_booked" });

            migrationBuilder.CreateIndex(
                name: "IX_letter_texts_legal_entity_id_tone_language_version",
                table: "letter_texts",
                columns: new[] { "legal_entity_id", "tone", "language", "version" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "letter_texts");

            migrationBuilder.DropIndex(
                name: "IX_notices_state_is_booked",
                table: "notices");

            migrationBuilder.DropColumn(
                name: "is_booked",
                table: "notices");

            migrationBuilder.DropColumn(
                name: "warned_on",
                table: "notices");

            migrationBuilder.DropColumn(
                name: "interest",
                table: "notice_items");
        }
    }
}
