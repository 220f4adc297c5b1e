using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gateway.Api.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class PersonsExhibitsAndStatuses : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_recovery_cases_legal_entity_id",
                table: "recovery_cases");

            migrationBuilder.AlterColumn<string>(
                name: "proposed_by",
                table: "recovery_cases",
                type: "character varying(128)",
                maxLength: 128,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(64)",
                oldMaxLength: 64);

            migrationBuilder.AlterColumn<string>(
                name: "hold_asked_by",
                table: "recovery_cases",
                type: "character varying(128)",
                maxLength: 128,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(64)",
                oldMaxLength: 64,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "confirmed_by",
                table: "recovery_cases",
                type: "character varying(128)",
                maxLength: 128,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(64)",
                oldMaxLength: 64,
                oldNullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "leaves_from",
                table: "recovery_cases",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "number",
                table: "recovery_cases",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "recorded_by",
                table: "insolvencies",
                type: "character varying(128)",
                maxLength: 128,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(64)",
                oldMaxLength: 64);

            migrationBuilder.AddColumn<DateTime>(
                name: "returned_at",
                table: "inbound",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "unit_id",
                table: "deliveries",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AlterColumn<Guid>(
                name: "document_id",
                table: "deliveries",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AddColumn<Guid>(
                name: "inbound_id",
                table: "deliveries",
                type: "uuid",
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "actor",
                table: "claim_clock",
                type: "character varying(128)",
                maxLength: 128,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(64)",
                oldMaxLength: 64);

            migrationBuilder.AlterColumn<string>(
                name: "actor",
                table: "case_events",
                type: "character varying(128)",
                maxLength: 128,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(64)",
                oldMaxLength: 64);

            migrationBuilder.AlterColumn<string>(
                name: "made_by",
                table: "case_dossiers",
                type: "character varying(128)",
                maxLength: 128,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(64)",
                oldMaxLength: 64);

            migrationBuilder.AlterColumn<byte[]>(
                name: "content",
                table: "case_dossiers",
                type: "bytea",
                nullable: true,
                oldClrType: typeof(byte[]),
                oldType: "bytea");

            migrationBuilder.AddColumn<string>(
                name: "person",
                table: "api_keys",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "case_dossier_parts",
                columns: table => new
                {
                    dossier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false)
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
                    delivery_id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    language = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    subject = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false)
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
                    movement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    is_reported = table.Column<bool>(type: "boolean", nullable: false)
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
                name: "exchanges",
                columns: table => new
                {
                    payment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    receivable_id = table.Column<Guid>(type: "uuid", nullable: false),
                    legal_entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    given = table.Column<long>(type: "bigint", nullable: false),
                    given_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    worth = table.Column<long>(type: "bigint", nullable: false),
                    paid = table.Column<long>(type: "bigint", nullable: false),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    rate = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    booked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_exchanges", x => new { x.payment_id, x.number });
                    table.ForeignKey(
                        name: "FK_exchanges_receivables_receivable_id",
                        column: x => x.receivable_id,
                        principalTable: "receivables",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "exhibits",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    legal_entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    invoice_id = table.Column<Guid>(type: "uuid", nullable: true),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    holder_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    file_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    media_type = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    description = table.Column<string>(type: "character varying(280)", maxLength: 280, nullable: true),
                    octets = table.Column<int>(type: "integer", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    kept_by = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    kept_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    withdrawn_by = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
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
                name: "inbound_answers",
                columns: table => new
                {
                    inbound_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    made_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
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
                    instance_id = table.Column<string>(type: "character varying(36)", maxLength: 36, nullable: false),
                    delivery_id = table.Column<Guid>(type: "uuid", nullable: false),
                    inbound_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    taken_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "exhibit_contents",
                columns: table => new
                {
                    exhibit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false)
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
                name: "IX_payroll_entries_unit_id_invoice_id_occurred_at_advance_guar~",
                table: "payroll_entries",
                columns: new[] { "unit_id", "invoice_id", "occurred_at", "advance", "guarantee" });

            migrationBuilder.CreateIndex(
                name: "IX_movements_taken_back_by",
                table: "movements",
                column: "taken_back_by");

            migrationBuilder.CreateIndex(
                name: "IX_deliveries_inbound_id",
                table: "deliveries",
                column: "inbound_id",
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
                name: "IX_exchanges_receivable_id",
                table: "exchanges",
                column: "receivable_id");

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
                name: "case_dossier_parts");

            migrationBuilder.DropTable(
                name: "case_letters");

            migrationBuilder.DropTable(
                name: "case_transfers");

            migrationBuilder.DropTable(
                name: "exchanges");

            migrationBuilder.DropTable(
                name: "exhibit_contents");

            migrationBuilder.DropTable(
                name: "inbound_answers");

            migrationBuilder.DropTable(
                name: "peppol_statuses");

            migrationBuilder.DropTable(
                name: "exhibits");

            migrationBuilder.DropIndex(
                name: "IX_recovery_cases_legal_entity_id_number",
                table: "recovery_cases");

            migrationBuilder.DropIndex(
                name: "IX_payroll_entries_unit_id_invoice_id_occurred_at_advance_guar~",
                table: "payroll_entries");

            migrationBuilder.DropIndex(
                name: "IX_movements_taken_back_by",
                table: "movements");

            migrationBuilder.DropIndex(
                name: "IX_deliveries_inbound_id",
                table: "deliveries");

            migrationBuilder.DropColumn(
                name: "leaves_from",
                table: "recovery_cases");

            migrationBuilder.DropColumn(
                name: "number",
                table: "recovery_cases");

            migrationBuilder.DropColumn(
                name: "returned_at",
                table: "inbound");

            migrationBuilder.DropColumn(
                name: "inbound_id",
                table: "deliveries");

            migrationBuilder.DropColumn(
                name: "person",
                table: "api_keys");

            migrationBuilder.AlterColumn<string>(
                name: "proposed_by",
                table: "recovery_cases",
                type: "character varying(64)",
                maxLength: 64,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(128)",
                oldMaxLength: 128);

            migrationBuilder.AlterColumn<string>(
                name: "hold_asked_by",
                table: "recovery_cases",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(128)",
                oldMaxLength: 128,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "confirmed_by",
                table: "recovery_cases",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(128)",
                oldMaxLength: 128,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "recorded_by",
                table: "insolvencies",
                type: "character varying(64)",
                maxLength: 64,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(128)",
                oldMaxLength: 128);

            migrationBuilder.AlterColumn<Guid>(
                name: "unit_id",
                table: "deliveries",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "document_id",
                table: "deliveries",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "actor",
                table: "claim_clock",
                type: "character varying(64)",
                maxLength: 64,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(128)",
                oldMaxLength: 128);

            migrationBuilder.AlterColumn<string>(
                name: "actor",
                table: "case_events",
                type: "character varying(64)",
                maxLength: 64,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(128)",
                oldMaxLength: 128);

            migrationBuilder.AlterColumn<string>(
                name: "made_by",
                table: "case_dossiers",
                type: "character varying(64)",
                maxLength: 64,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(128)",
                oldMaxLength: 128);

            migrationBuilder.AlterColumn<byte[]>(
                name: "content",
                table: "case_dossiers",
                type: "bytea",
                nullable: false,
                defaultValue: new byte[0],
                oldClrType: typeof(byte[]),
                oldType: "bytea",
                oldNullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_recovery_cases_legal_entity_id",
                table: "recovery_cases",
                column: "legal_entity_id");
        }
    }
}
