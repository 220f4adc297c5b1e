using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gateway.Api.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class AccessPoint : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "inbound",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    received_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    sender_seat = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    message_id = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    conversation_id = table.Column<string>(type: "text", nullable: false),
                    sent_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    signer_subject = table.Column<string>(type: "text", nullable: false),
                    signer_serial = table.Column<string>(type: "text", nullable: false),
                    signer_fingerprint = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    signed_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    sender = table.Column<string>(type: "character varying(140)", maxLength: 140, nullable: false),
                    receiver = table.Column<string>(type: "character varying(140)", maxLength: 140, nullable: false),
                    document_type = table.Column<string>(type: "character varying(530)", maxLength: 530, nullable: false),
                    process = table.Column<string>(type: "character varying(220)", maxLength: 220, nullable: false),
                    instance_id = table.Column<string>(type: "text", nullable: false),
                    instance_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    copy = table.Column<int>(type: "integer", nullable: false),
                    country_c1 = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    envelope_created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    mls_to = table.Column<string>(type: "character varying(140)", maxLength: 140, nullable: true),
                    mls_type = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    octets = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    number = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    issue_date = table.Column<DateOnly>(type: "date", nullable: true),
                    seller = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    payable = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: true),
                    verdict = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    rule_release = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    legal_entity_id = table.Column<Guid>(type: "uuid", nullable: true),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inbound", x => x.id);
                    table.ForeignKey(
                        name: "FK_inbound_legal_entities_legal_entity_id",
                        column: x => x.legal_entity_id,
                        principalTable: "legal_entities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_inbound_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "participants",
                columns: table => new
                {
                    participant = table.Column<string>(type: "character varying(140)", maxLength: 140, nullable: false),
                    legal_entity_id = table.Column<Guid>(type: "uuid", nullable: true),
                    state = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    fault = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_participants", x => x.participant);
                    table.ForeignKey(
                        name: "FK_participants_legal_entities_legal_entity_id",
                        column: x => x.legal_entity_id,
                        principalTable: "legal_entities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inbound_evidence",
                columns: table => new
                {
                    inbound_id = table.Column<Guid>(type: "uuid", nullable: false),
                    soap = table.Column<byte[]>(type: "bytea", nullable: false),
                    receipt = table.Column<byte[]>(type: "bytea", nullable: false),
                    findings = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inbound_evidence", x => x.inbound_id);
                    table.ForeignKey(
                        name: "FK_inbound_evidence_inbound_inbound_id",
                        column: x => x.inbound_id,
                        principalTable: "inbound",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inbound_payloads",
                columns: table => new
                {
                    inbound_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inbound_payloads", x => new { x.inbound_id, x.number });
                    table.ForeignKey(
                        name: "FK_inbound_payloads_inbound_inbound_id",
                        column: x => x.inbound_id,
                        principalTable: "inbound",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_inbound_instance_hash_copy",
                table: "inbound",
                columns: new[] { "instance_hash", "copy" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_inbound_legal_entity_id_id",
                table: "inbound",
                columns: new[] { "legal_entity_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_inbound_sender_seat_message_id",
                table: "inbound",
                columns: new[] { "sender_seat", "message_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_inbound_unit_id_id",
                table: "inbound",
                columns: new[] { "unit_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_participants_legal_entity_id",
                table: "participants",
                column: "legal_entity_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "inbound_evidence");

            migrationBuilder.DropTable(
                name: "inbound_payloads");

            migrationBuilder.DropTable(
                name: "participants");

            migrationBuilder.DropTable(
                name: "inbound");
        }
    }
}
