using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gateway.Api.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class NetworkMoneyAndDunning : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_payroll_entries_invoice_id_sequence",
                table: "payroll_entries");

            migrationBuilder.AddColumn<long>(
                name: "advance",
                table: "payroll_entries",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<Guid>(
                name: "client_id",
                table: "payroll_entries",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<long>(
                name: "guarantee",
                table: "payroll_entries",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<int>(
                name: "number",
                table: "payroll_entries",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "reason",
                table: "payroll_entries",
                type: "character varying(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "rule_id",
                table: "payroll_entries",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "to_unit",
                table: "payroll_entries",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "turnover",
                table: "payroll_entries",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<Guid>(
                name: "notice_id",
                table: "deliveries",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "route_code",
                table: "deliveries",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

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
                name: "dunning_holds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    legal_entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    receivable_id = table.Column<Guid>(type: "uuid", nullable: true),
                    kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    review_on = table.Column<DateOnly>(type: "date", nullable: true),
                    note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    category = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    owner = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    promised_amount = table.Column<long>(type: "bigint", nullable: true),
                    promised_currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: true),
                    outcome = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: true),
                    author = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    placed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    lifted_on = table.Column<DateOnly>(type: "date", nullable: true),
                    lifted_by = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dunning_holds", x => x.id);
                    table.ForeignKey(
                        name: "FK_dunning_holds_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_dunning_holds_receivables_receivable_id",
                        column: x => x.receivable_id,
                        principalTable: "receivables",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "dunning_runs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    legal_entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    as_of = table.Column<DateOnly>(type: "date", nullable: false),
                    round = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    proposed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    proposed_by = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    proposed_by_key = table.Column<Guid>(type: "uuid", nullable: true),
                    signed_off_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    signed_off_by = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    issued_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    issued_by = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    lease_owner = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    lease_until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    clients = table.Column<int>(type: "integer", nullable: false),
                    items = table.Column<int>(type: "integer", nullable: false),
                    bank_known_until = table.Column<DateOnly>(type: "date", nullable: true),
                    blocked = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    compared_with = table.Column<Guid>(type: "uuid", nullable: true),
                    added = table.Column<int>(type: "integer", nullable: false),
                    gone = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dunning_runs", x => x.id);
                    table.ForeignKey(
                        name: "FK_dunning_runs_legal_entities_legal_entity_id",
                        column: x => x.legal_entity_id,
                        principalTable: "legal_entities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

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
                name: "insolvencies",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    legal_entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    since = table.Column<DateOnly>(type: "date", nullable: false),
                    reference = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    recorded_by = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_insolvencies", x => x.id);
                    table.ForeignKey(
                        name: "FK_insolvencies_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ladder_choices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    legal_entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    scope = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    subject = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ladder_code = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    author = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    chosen_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ladder_choices", x => x.id);
                    table.ForeignKey(
                        name: "FK_ladder_choices_legal_entities_legal_entity_id",
                        column: x => x.legal_entity_id,
                        principalTable: "legal_entities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ladders",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    is_for_consumers = table.Column<bool>(type: "boolean", nullable: false),
                    steps = table.Column<string>(type: "text", nullable: false),
                    author = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    made_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ladders", x => new { x.code, x.version });
                });

            migrationBuilder.CreateTable(
                name: "law_changes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    position = table.Column<int>(type: "integer", nullable: true),
                    lines = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    proposed_by = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    proposed_by_key = table.Column<Guid>(type: "uuid", nullable: false),
                    proposed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    decided_by = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_law_changes", x => x.id);
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
                name: "lookup_proofs",
                columns: table => new
                {
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    seen_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lookup_proofs", x => x.hash);
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
                name: "payment_plans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    legal_entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    total = table.Column<long>(type: "bigint", nullable: false),
                    lapse_days = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    proposed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    author = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    agreed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    agreed_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_payment_plans", x => x.id);
                    table.ForeignKey(
                        name: "FK_payment_plans_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "payouts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    legal_entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reference = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    paid_on = table.Column<DateOnly>(type: "date", nullable: false),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    gross = table.Column<long>(type: "bigint", nullable: false),
                    cost = table.Column<long>(type: "bigint", nullable: false),
                    coefficient_id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_payouts", x => x.id);
                    table.ForeignKey(
                        name: "FK_payouts_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "payroll_acknowledgements",
                columns: table => new
                {
                    key_id = table.Column<Guid>(type: "uuid", nullable: false),
                    up_to = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_payroll_acknowledgements", x => x.key_id);
                });

            migrationBuilder.CreateTable(
                name: "payroll_watches",
                columns: table => new
                {
                    invoice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    look_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_payroll_watches", x => x.invoice_id);
                });

            migrationBuilder.CreateTable(
                name: "peppol_messages",
                columns: table => new
                {
                    delivery_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    message_id = table.Column<string>(type: "character varying(250)", maxLength: 250, nullable: false),
                    instance_id = table.Column<string>(type: "character varying(36)", maxLength: 36, nullable: false),
                    sender = table.Column<string>(type: "character varying(140)", maxLength: 140, nullable: false),
                    receiver = table.Column<string>(type: "character varying(140)", maxLength: 140, nullable: false),
                    made_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    seat = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    signed_by = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    soap = table.Column<byte[]>(type: "bytea", nullable: false),
                    payload = table.Column<byte[]>(type: "bytea", nullable: false),
                    payload_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
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
                    message_id = table.Column<string>(type: "character varying(250)", maxLength: 250, nullable: false),
                    delivery_id = table.Column<Guid>(type: "uuid", nullable: false),
                    receipt_id = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    signer = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    taken_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    received_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
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

            migrationBuilder.CreateTable(
                name: "print_batches",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    legal_entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    made_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    made_by = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    letters = table.Column<int>(type: "integer", nullable: false),
                    stopped = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_print_batches", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "recovery_cases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    legal_entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    procedure = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    opened_on = table.Column<DateOnly>(type: "date", nullable: false),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    partner = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    proposed_by = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    proposed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    confirmed_by = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    confirmed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    hold_reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    hold_asked_by = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recovery_cases", x => x.id);
                    table.ForeignKey(
                        name: "FK_recovery_cases_clients_client_id",
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
                name: "webhooks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    legal_entity_id = table.Column<Guid>(type: "uuid", nullable: true),
                    url = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    feed = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    types = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    secret_key = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    secret_version = table.Column<int>(type: "integer", nullable: false),
                    earlier_secret_key = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    earlier_secret_until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    state = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    end = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    cursor = table.Column<long>(type: "bigint", nullable: false),
                    next_attempt_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    failing_since = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    failed_tries = table.Column<int>(type: "integer", nullable: false),
                    last_attempt_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    last_status = table.Column<int>(type: "integer", nullable: true),
                    last_detail = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    lease_owner = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    lease_until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_webhooks", x => x.id);
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
                name: "dunning_run_items",
                columns: table => new
                {
                    run_id = table.Column<Guid>(type: "uuid", nullable: false),
                    receivable_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    step = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    act = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    channel = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    due_date = table.Column<DateOnly>(type: "date", nullable: false),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    balance = table.Column<long>(type: "bigint", nullable: false),
                    additional = table.Column<long>(type: "bigint", nullable: false),
                    is_new = table.Column<bool>(type: "boolean", nullable: false),
                    notice_id = table.Column<Guid>(type: "uuid", nullable: true),
                    left_out = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dunning_run_items", x => new { x.run_id, x.receivable_id });
                    table.ForeignKey(
                        name: "FK_dunning_run_items_dunning_runs_run_id",
                        column: x => x.run_id,
                        principalTable: "dunning_runs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_dunning_run_items_receivables_receivable_id",
                        column: x => x.receivable_id,
                        principalTable: "receivables",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "notices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    run_id = table.Column<Guid>(type: "uuid", nullable: true),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: true),
                    legal_entity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    language = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    act = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    channel = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    state = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    recipient = table.Column<string>(type: "character varying(320)", maxLength: 320, nullable: false),
                    currency = table.Column<string>(type: "character varying(3)", maxLength: 3, nullable: false),
                    principal = table.Column<long>(type: "bigint", nullable: false),
                    credits = table.Column<long>(type: "bigint", nullable: false),
                    additional = table.Column<long>(type: "bigint", nullable: false),
                    postage = table.Column<long>(type: "bigint", nullable: false),
                    has_mandatory_mentions = table.Column<bool>(type: "boolean", nullable: false),
                    issued_on = table.Column<DateOnly>(type: "date", nullable: false),
                    issued_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    sent_on = table.Column<DateOnly>(type: "date", nullable: true),
                    remark = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    print_batch_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notices", x => x.id);
                    table.ForeignKey(
                        name: "FK_notices_clients_client_id",
                        column: x => x.client_id,
                        principalTable: "clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_notices_dunning_runs_run_id",
                        column: x => x.run_id,
                        principalTable: "dunning_runs",
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

            migrationBuilder.CreateTable(
                name: "payment_plan_instalments",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: false),
                    reference = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    reminded_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_payment_plan_instalments", x => new { x.plan_id, x.number });
                    table.ForeignKey(
                        name: "FK_payment_plan_instalments_payment_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "payment_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "payment_plan_items",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    receivable_id = table.Column<Guid>(type: "uuid", nullable: false),
                    balance = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_payment_plan_items", x => new { x.plan_id, x.receivable_id });
                    table.ForeignKey(
                        name: "FK_payment_plan_items_payment_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "payment_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_payment_plan_items_receivables_receivable_id",
                        column: x => x.receivable_id,
                        principalTable: "receivables",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "case_events",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    act = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    on_day = table.Column<DateOnly>(type: "date", nullable: false),
                    amount = table.Column<long>(type: "bigint", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    reference = table.Column<string>(type: "character varying(280)", maxLength: 280, nullable: true),
                    actor = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_events", x => new { x.case_id, x.sequence });
                    table.ForeignKey(
                        name: "FK_case_events_recovery_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "recovery_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "recovery_case_items",
                columns: table => new
                {
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    invoice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recovery_case_items", x => new { x.case_id, x.invoice_id });
                    table.ForeignKey(
                        name: "FK_recovery_case_items_documents_invoice_id",
                        column: x => x.invoice_id,
                        principalTable: "documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_recovery_case_items_recovery_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "recovery_cases",
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

            migrationBuilder.CreateTable(
                name: "notice_items",
                columns: table => new
                {
                    notice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    receivable_id = table.Column<Guid>(type: "uuid", nullable: false),
                    invoice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    step = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    due_date = table.Column<DateOnly>(type: "date", nullable: false),
                    balance = table.Column<long>(type: "bigint", nullable: false),
                    additional = table.Column<long>(type: "bigint", nullable: false),
                    law_rows = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notice_items", x => new { x.notice_id, x.position });
                    table.ForeignKey(
                        name: "FK_notice_items_notices_notice_id",
                        column: x => x.notice_id,
                        principalTable: "notices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_notice_items_receivables_receivable_id",
                        column: x => x.receivable_id,
                        principalTable: "receivables",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "notice_letters",
                columns: table => new
                {
                    notice_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    html = table.Column<string>(type: "text", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notice_letters", x => x.notice_id);
                    table.ForeignKey(
                        name: "FK_notice_letters_notices_notice_id",
                        column: x => x.notice_id,
                        principalTable: "notices",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "feed_counters",
                columns: new[] { "feed", "last" },
                values: new object[] { "ledger", 0L });

            migrationBuilder.CreateIndex(
                name: "IX_payroll_entries_invoice_id_number",
                table: "payroll_entries",
                columns: new[] { "invoice_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_deliveries_notice_id",
                table: "deliveries",
                column: "notice_id");

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
                name: "IX_dunning_holds_client_id",
                table: "dunning_holds",
                column: "client_id");

            migrationBuilder.CreateIndex(
                name: "IX_dunning_holds_kind_outcome_until",
                table: "dunning_holds",
                columns: new[] { "kind", "outcome", "until" });

            migrationBuilder.CreateIndex(
                name: "IX_dunning_holds_legal_entity_id_lifted_on",
                table: "dunning_holds",
                columns: new[] { "legal_entity_id", "lifted_on" });

            migrationBuilder.CreateIndex(
                name: "IX_dunning_holds_plan_id",
                table: "dunning_holds",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "IX_dunning_holds_receivable_id",
                table: "dunning_holds",
                column: "receivable_id");

            migrationBuilder.CreateIndex(
                name: "IX_dunning_run_items_receivable_id",
                table: "dunning_run_items",
                column: "receivable_id");

            migrationBuilder.CreateIndex(
                name: "IX_dunning_run_items_run_id_client_id",
                table: "dunning_run_items",
                columns: new[] { "run_id", "client_id" });

            migrationBuilder.CreateIndex(
                name: "IX_dunning_runs_legal_entity_id_as_of_round",
                table: "dunning_runs",
                columns: new[] { "legal_entity_id", "as_of", "round" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dunning_runs_state_lease_until",
                table: "dunning_runs",
                columns: new[] { "state", "lease_until" });

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
                name: "IX_insolvencies_client_id_since",
                table: "insolvencies",
                columns: new[] { "client_id", "since" });

            migrationBuilder.CreateIndex(
                name: "IX_ladder_choices_legal_entity_id_scope_subject",
                table: "ladder_choices",
                columns: new[] { "legal_entity_id", "scope", "subject" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_law_changes_position",
                table: "law_changes",
                column: "position",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_law_changes_state",
                table: "law_changes",
                column: "state");

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
                name: "IX_notice_items_receivable_id",
                table: "notice_items",
                column: "receivable_id");

            migrationBuilder.CreateIndex(
                name: "IX_notices_client_id_issued_on",
                table: "notices",
                columns: new[] { "client_id", "issued_on" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_notices_legal_entity_id_channel_state",
                table: "notices",
                columns: new[] { "legal_entity_id", "channel", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_notices_legal_entity_id_issued_on",
                table: "notices",
                columns: new[] { "legal_entity_id", "issued_on" });

            migrationBuilder.CreateIndex(
                name: "IX_notices_legal_entity_id_number",
                table: "notices",
                columns: new[] { "legal_entity_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_notices_plan_id",
                table: "notices",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "IX_notices_print_batch_id",
                table: "notices",
                column: "print_batch_id");

            migrationBuilder.CreateIndex(
                name: "IX_notices_run_id",
                table: "notices",
                column: "run_id");

            migrationBuilder.CreateIndex(
                name: "IX_participants_legal_entity_id",
                table: "participants",
                column: "legal_entity_id");

            migrationBuilder.CreateIndex(
                name: "IX_payer_accounts_client_id",
                table: "payer_accounts",
                column: "client_id");

            migrationBuilder.CreateIndex(
                name: "IX_payment_plan_instalments_due_on",
                table: "payment_plan_instalments",
                column: "due_on");

            migrationBuilder.CreateIndex(
                name: "IX_payment_plan_instalments_reference",
                table: "payment_plan_instalments",
                column: "reference");

            migrationBuilder.CreateIndex(
                name: "IX_payment_plan_items_receivable_id",
                table: "payment_plan_items",
                column: "receivable_id");

            migrationBuilder.CreateIndex(
                name: "IX_payment_plans_client_id",
                table: "payment_plans",
                column: "client_id");

            migrationBuilder.CreateIndex(
                name: "IX_payment_plans_state",
                table: "payment_plans",
                column: "state");

            migrationBuilder.CreateIndex(
                name: "IX_payouts_unit_id_recorded_at",
                table: "payouts",
                columns: new[] { "unit_id", "recorded_at" });

            migrationBuilder.CreateIndex(
                name: "IX_payouts_unit_id_reference",
                table: "payouts",
                columns: new[] { "unit_id", "reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_payroll_watches_client_id",
                table: "payroll_watches",
                column: "client_id");

            migrationBuilder.CreateIndex(
                name: "IX_payroll_watches_look_on_invoice_id",
                table: "payroll_watches",
                columns: new[] { "look_on", "invoice_id" });

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

            migrationBuilder.CreateIndex(
                name: "IX_print_batches_legal_entity_id_on",
                table: "print_batches",
                columns: new[] { "legal_entity_id", "on" });

            migrationBuilder.CreateIndex(
                name: "IX_recovery_case_items_invoice_id",
                table: "recovery_case_items",
                column: "invoice_id");

            migrationBuilder.CreateIndex(
                name: "IX_recovery_case_items_unit_id",
                table: "recovery_case_items",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "IX_recovery_cases_client_id",
                table: "recovery_cases",
                column: "client_id");

            migrationBuilder.CreateIndex(
                name: "IX_recovery_cases_legal_entity_id",
                table: "recovery_cases",
                column: "legal_entity_id");

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
                name: "IX_webhooks_legal_entity_id_unit_id",
                table: "webhooks",
                columns: new[] { "legal_entity_id", "unit_id" });

            migrationBuilder.CreateIndex(
                name: "IX_webhooks_state_next_attempt_at",
                table: "webhooks",
                columns: new[] { "state", "next_attempt_at" });

            migrationBuilder.CreateIndex(
                name: "IX_write_offs_legal_entity_id_state_id",
                table: "write_offs",
                columns: new[] { "legal_entity_id", "state", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_write_offs_receivable_id",
                table: "write_offs",
                column: "receivable_id");

            migrationBuilder.AddForeignKey(
                name: "FK_deliveries_notices_notice_id",
                table: "deliveries",
                column: "notice_id",
                principalTable: "notices",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_deliveries_notices_notice_id",
                table: "deliveries");

            migrationBuilder.DropTable(
                name: "accessory_entries");

            migrationBuilder.DropTable(
                name: "case_events");

            migrationBuilder.DropTable(
                name: "client_credit_entries");

            migrationBuilder.DropTable(
                name: "dunning_holds");

            migrationBuilder.DropTable(
                name: "dunning_run_items");

            migrationBuilder.DropTable(
                name: "inbound_evidence");

            migrationBuilder.DropTable(
                name: "inbound_payloads");

            migrationBuilder.DropTable(
                name: "insolvencies");

            migrationBuilder.DropTable(
                name: "ladder_choices");

            migrationBuilder.DropTable(
                name: "ladders");

            migrationBuilder.DropTable(
                name: "law_changes");

            migrationBuilder.DropTable(
                name: "ledger_transfers");

            migrationBuilder.DropTable(
                name: "lookup_proofs");

            migrationBuilder.DropTable(
                name: "movements");

            migrationBuilder.DropTable(
                name: "notice_items");

            migrationBuilder.DropTable(
                name: "notice_letters");

            migrationBuilder.DropTable(
                name: "participants");

            migrationBuilder.DropTable(
                name: "payer_accounts");

            migrationBuilder.DropTable(
                name: "payment_plan_instalments");

            migrationBuilder.DropTable(
                name: "payment_plan_items");

            migrationBuilder.DropTable(
                name: "payouts");

            migrationBuilder.DropTable(
                name: "payroll_acknowledgements");

            migrationBuilder.DropTable(
                name: "payroll_watches");

            migrationBuilder.DropTable(
                name: "peppol_messages");

            migrationBuilder.DropTable(
                name: "peppol_receipts");

            migrationBuilder.DropTable(
                name: "print_batches");

            migrationBuilder.DropTable(
                name: "recovery_case_items");

            migrationBuilder.DropTable(
                name: "refund_files");

            migrationBuilder.DropTable(
                name: "refunds");

            migrationBuilder.DropTable(
                name: "vat_reclaims");

            migrationBuilder.DropTable(
                name: "webhooks");

            migrationBuilder.DropTable(
                name: "write_offs");

            migrationBuilder.DropTable(
                name: "inbound");

            migrationBuilder.DropTable(
                name: "statements");

            migrationBuilder.DropTable(
                name: "notices");

            migrationBuilder.DropTable(
                name: "payment_plans");

            migrationBuilder.DropTable(
                name: "recovery_cases");

            migrationBuilder.DropTable(
                name: "bank_accounts");

            migrationBuilder.DropTable(
                name: "bank_files");

            migrationBuilder.DropTable(
                name: "dunning_runs");

            migrationBuilder.DropIndex(
                name: "IX_payroll_entries_invoice_id_number",
                table: "payroll_entries");

            migrationBuilder.DropIndex(
                name: "IX_deliveries_notice_id",
                table: "deliveries");

            migrationBuilder.DeleteData(
                table: "feed_counters",
                keyColumn: "feed",
                keyValue: "ledger");

            migrationBuilder.DropColumn(
                name: "advance",
                table: "payroll_entries");

            migrationBuilder.DropColumn(
                name: "client_id",
                table: "payroll_entries");

            migrationBuilder.DropColumn(
                name: "guarantee",
                table: "payroll_entries");

            migrationBuilder.DropColumn(
                name: "number",
                table: "payroll_entries");

            migrationBuilder.DropColumn(
                name: "reason",
                table: "payroll_entries");

            migrationBuilder.DropColumn(
                name: "rule_id",
                table: "payroll_entries");

            migrationBuilder.DropColumn(
                name: "to_unit",
                table: "payroll_entries");

            migrationBuilder.DropColumn(
                name: "turnover",
                table: "payroll_entries");

            migrationBuilder.DropColumn(
                name: "notice_id",
                table: "deliveries");

            migrationBuilder.DropColumn(
                name: "route_code",
                table: "deliveries");

            migrationBuilder.CreateIndex(
                name: "IX_payroll_entries_invoice_id_sequence",
                table: "payroll_entries",
                columns: new[] { "invoice_id", "sequence" });
        }
    }
}
