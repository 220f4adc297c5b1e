using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gateway.Api.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Money : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "accessory_entries",
                columns: table => new
                {
                    receivable_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    of = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    value_date = table.Column<DateOnly>(type: "date", nullable: false),
                    booked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    source_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "character varying(280)", maxLength: 280, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accessory_entries", x => new { x.receivable_id, x.sequence });
                    table.ForeignKey(
                        name: "FK_accessory_entries_receivables_receivable_id",
                        column: x => x.receivable_id,
                        principalTable: "receivables",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "bank_accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    legal_entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bank_accounts", x => x.id);
                    table.ForeignKey(
                        name: "FK_bank_accounts_legal_entities_legal_entity_id",
                        column: x => x.legal_entity_id,
                        principalTable: "legal_entities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "bank_files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    name = table.Column<string>(type: "character varying(260)", maxLength: 260, nullable: true),
                    received_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    actor = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bank_files", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "client_credit_entries",
                columns: table => new
                {
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    value_date = table.Column<DateOnly>(type: "date", nullable: false),
                    booked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    source_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "character varying(280)", maxLength: 280, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_client_credit_entries", x => new { x.client_id, x.currency, x.sequence });
                    table.ForeignKey(
                        name: "FK_client_credit_entries_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ledger_transfers",
                columns: table => new
                {
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    @event = table.Column<string>(name: "event", type: "character varying(32)", maxLength: 32, nullable: false),
                    debit = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    credit = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    value_date = table.Column<DateOnly>(type: "date", nullable: false),
                    booked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    legal_entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    client_id = table.Column<Guid>(type: "uuid", nullable: true),
                    invoice_id = table.Column<Guid>(type: "uuid", nullable: true),
                    bank_account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    source_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "character varying(280)", maxLength: 280, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ledger_transfers", x => x.sequence);
                });

            migrationBuilder.CreateTable(
                name: "payer_accounts",
                columns: table => new
                {
                    legal_entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    confirmed_by = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    confirmed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_payer_accounts", x => new { x.legal_entity_id, x.number, x.client_id });
                    table.ForeignKey(
                        name: "FK_payer_accounts_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "refund_files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    legal_entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    count = table.Column<int>(type: "integer", nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    actor = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_refund_files", x => x.id);
                    table.ForeignKey(
                        name: "FK_refund_files_legal_entities_legal_entity_id",
                        column: x => x.legal_entity_id,
                        principalTable: "legal_entities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "refunds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    legal_entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_name = table.Column<string>(type: "text", nullable: false),
                    iban = table.Column<string>(type: "character varying(34)", maxLength: 34, nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    words = table.Column<string>(type: "character varying(140)", maxLength: 140, nullable: false),
                    end_to_end_id = table.Column<string>(type: "character varying(35)", maxLength: 35, nullable: false),
                    proposed_by = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    proposed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    decided_by = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    file_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_refunds", x => x.id);
                    table.ForeignKey(
                        name: "FK_refunds_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "vat_reclaims",
                columns: table => new
                {
                    receivable_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    invoice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    legal_entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    paid = table.Column<long>(type: "bigint", nullable: false),
                    lost_on = table.Column<DateOnly>(type: "date", nullable: false),
                    deadline = table.Column<DateOnly>(type: "date", nullable: false),
                    booked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    actor = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_vat_reclaims", x => new { x.receivable_id, x.sequence });
                    table.ForeignKey(
                        name: "FK_vat_reclaims_receivables_receivable_id",
                        column: x => x.receivable_id,
                        principalTable: "receivables",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "write_offs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    receivable_id = table.Column<Guid>(type: "uuid", nullable: false),
                    invoice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    legal_entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    reason = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    words = table.Column<string>(type: "character varying(280)", maxLength: 280, nullable: true),
                    proposed_by = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    proposed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    decided_by = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_write_offs", x => x.id);
                    table.ForeignKey(
                        name: "FK_write_offs_receivables_receivable_id",
                        column: x => x.receivable_id,
                        principalTable: "receivables",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "statements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    bank_account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    legal_entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_id = table.Column<Guid>(type: "uuid", nullable: false),
                    format = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    use = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: true),
                    identification = table.Column<string>(type: "character varying(140)", maxLength: 140, nullable: true),
                    created_on = table.Column<DateOnly>(type: "date", nullable: false),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    opening_amount = table.Column<long>(type: "bigint", nullable: true),
                    opening_date = table.Column<DateOnly>(type: "date", nullable: true),
                    closing_amount = table.Column<long>(type: "bigint", nullable: true),
                    closing_date = table.Column<DateOnly>(type: "date", nullable: true),
                    credits = table.Column<long>(type: "bigint", nullable: false),
                    debits = table.Column<long>(type: "bigint", nullable: false),
                    movement_count = table.Column<int>(type: "integer", nullable: false),
                    messages = table.Column<string>(type: "text", nullable: true),
                    content_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    received_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    actor = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statements", x => x.id);
                    table.ForeignKey(
                        name: "FK_statements_bank_accounts_bank_account_id",
                        column: x => x.bank_account_id,
                        principalTable: "bank_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_statements_bank_files_file_id",
                        column: x => x.file_id,
                        principalTable: "bank_files",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "movements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    statement_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bank_account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    legal_entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    place = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    entry_date = table.Column<DateOnly>(type: "date", nullable: false),
                    value_date = table.Column<DateOnly>(type: "date", nullable: false),
                    bank_reference = table.Column<string>(type: "text", nullable: true),
                    code = table.Column<string>(type: "text", nullable: true),
                    iso_code = table.Column<string>(type: "text", nullable: true),
                    name = table.Column<string>(type: "text", nullable: true),
                    ultimate_name = table.Column<string>(type: "text", nullable: true),
                    address = table.Column<string>(type: "text", nullable: true),
                    counterparty_account = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    counterparty_bic = table.Column<string>(type: "text", nullable: true),
                    communication = table.Column<string>(type: "text", nullable: false),
                    structure = table.Column<string>(type: "text", nullable: true),
                    payment_reference = table.Column<string>(type: "text", nullable: true),
                    end_to_end_id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    return_kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    return_reason = table.Column<string>(type: "text", nullable: true),
                    original_amount = table.Column<long>(type: "bigint", nullable: true),
                    original_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: true),
                    notes = table.Column<string>(type: "text", nullable: true),
                    evidence_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    state = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    payment_id = table.Column<Guid>(type: "uuid", nullable: true),
                    taken_back_by = table.Column<Guid>(type: "uuid", nullable: true),
                    proposals = table.Column<string>(type: "text", nullable: true),
                    decided_by = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    reason = table.Column<string>(type: "character varying(280)", maxLength: 280, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_movements", x => x.id);
                    table.ForeignKey(
                        name: "FK_movements_statements_statement_id",
                        column: x => x.statement_id,
                        principalTable: "statements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "feed_counters",
                columns: new[] { "feed", "last" },
                values: new object[] { "ledger", 0L });

            migrationBuilder.CreateIndex(
                name: "IX_accessory_entries_source_id",
                table: "accessory_entries",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "IX_bank_accounts_legal_entity_id",
                table: "bank_accounts",
                column: "legal_entity_id");

            migrationBuilder.CreateIndex(
                name: "IX_bank_accounts_number_currency",
                table: "bank_accounts",
                columns: new[] { "number", "currency" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_bank_files_hash",
                table: "bank_files",
                column: "hash");

            migrationBuilder.CreateIndex(
                name: "IX_client_credit_entries_source_id",
                table: "client_credit_entries",
                column: "source_id");

            migrationBuilder.CreateIndex(
                name: "IX_ledger_transfers_client_id_value_date",
                table: "ledger_transfers",
                columns: new[] { "client_id", "value_date" });

            migrationBuilder.CreateIndex(
                name: "IX_ledger_transfers_legal_entity_id_value_date",
                table: "ledger_transfers",
                columns: new[] { "legal_entity_id", "value_date" });

            migrationBuilder.CreateIndex(
                name: "IX_movements_legal_entity_id_counterparty_account",
                table: "movements",
                columns: new[] { "legal_entity_id", "counterparty_account" });

            migrationBuilder.CreateIndex(
                name: "IX_movements_legal_entity_id_end_to_end_id",
                table: "movements",
                columns: new[] { "legal_entity_id", "end_to_end_id" });

            migrationBuilder.CreateIndex(
                name: "IX_movements_legal_entity_id_state_id",
                table: "movements",
                columns: new[] { "legal_entity_id", "state", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_movements_payment_id",
                table: "movements",
                column: "payment_id");

            migrationBuilder.CreateIndex(
                name: "IX_movements_statement_id_sequence",
                table: "movements",
                columns: new[] { "statement_id", "sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_payer_accounts_client_id",
                table: "payer_accounts",
                column: "client_id");

            migrationBuilder.CreateIndex(
                name: "IX_refund_files_legal_entity_id",
                table: "refund_files",
                column: "legal_entity_id");

            migrationBuilder.CreateIndex(
                name: "IX_refunds_client_id",
                table: "refunds",
                column: "client_id");

            migrationBuilder.CreateIndex(
                name: "IX_refunds_end_to_end_id",
                table: "refunds",
                column: "end_to_end_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_refunds_legal_entity_id_state_id",
                table: "refunds",
                columns: new[] { "legal_entity_id", "state", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_statements_bank_account_id_closing_date",
                table: "statements",
                columns: new[] { "bank_account_id", "closing_date" });

            migrationBuilder.CreateIndex(
                name: "IX_statements_bank_account_id_content_hash",
                table: "statements",
                columns: new[] { "bank_account_id", "content_hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_statements_file_id",
                table: "statements",
                column: "file_id");

            migrationBuilder.CreateIndex(
                name: "IX_vat_reclaims_legal_entity_id_deadline",
                table: "vat_reclaims",
                columns: new[] { "legal_entity_id", "deadline" });

            migrationBuilder.CreateIndex(
                name: "IX_write_offs_legal_entity_id_state_id",
                table: "write_offs",
                columns: new[] { "legal_entity_id", "state", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_write_offs_receivable_id",
                table: "write_offs",
                column: "receivable_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "accessory_entries");

            migrationBuilder.DropTable(
                name: "client_credit_entries");

            migrationBuilder.DropTable(
                name: "ledger_transfers");

            migrationBuilder.DropTable(
                name: "movements");

            migrationBuilder.DropTable(
                name: "payer_accounts");

            migrationBuilder.DropTable(
                name: "refund_files");

            migrationBuilder.DropTable(
                name: "refunds");

            migrationBuilder.DropTable(
                name: "vat_reclaims");

            migrationBuilder.DropTable(
                name: "write_offs");

            migrationBuilder.DropTable(
                name: "statements");

            migrationBuilder.DropTable(
                name: "bank_accounts");

            migrationBuilder.DropTable(
                name: "bank_files");

            migrationBuilder.DeleteData(
                table: "feed_counters",
                keyColumn: "feed",
                keyValue: "ledger");
        }
    }
}
