using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Gateway.Api.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Dunning : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "notice_id",
                table: "deliveries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "dunning_holds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    legal_entity_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    client_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    receivable_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    review_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    category = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    owner = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    promised_amount = table.Column<long>(type: "INTEGER", nullable: true),
                    promised_currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: true),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    author = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    placed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    lifted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    lifted_by = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    legal_entity_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    as_of = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    proposed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    proposed_by = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    proposed_by_key = table.Column<Guid>(type: "TEXT", nullable: true),
                    signed_off_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    signed_off_by = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    issued_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    issued_by = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    lease_owner = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    lease_until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    clients = table.Column<int>(type: "INTEGER", nullable: false),
                    items = table.Column<int>(type: "INTEGER", nullable: false),
                    bank_known_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    blocked = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    compared_with = table.Column<Guid>(type: "TEXT", nullable: true),
                    added = table.Column<int>(type: "INTEGER", nullable: false),
                    gone = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "ladder_choices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    legal_entity_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    scope = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ladder_code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    author = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    chosen_at = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                    code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    is_for_consumers = table.Column<bool>(type: "INTEGER", nullable: false),
                    steps = table.Column<string>(type: "TEXT", nullable: false),
                    author = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ladders", x => new { x.code, x.version });
                });

            migrationBuilder.CreateTable(
                name: "law_changes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: true),
                    lines = table.Column<string>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    proposed_by = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    proposed_by_key = table.Column<Guid>(type: "TEXT", nullable: false),
                    proposed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    decided_by = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_law_changes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "payment_plans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    legal_entity_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    client_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    total = table.Column<long>(type: "INTEGER", nullable: false),
                    lapse_days = table.Column<int>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    proposed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    author = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    agreed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    agreed_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
                name: "print_batches",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    legal_entity_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    made_by = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    letters = table.Column<int>(type: "INTEGER", nullable: false),
                    stopped = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_print_batches", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dunning_run_items",
                columns: table => new
                {
                    run_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    receivable_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    client_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    step = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    due_date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    balance = table.Column<long>(type: "INTEGER", nullable: false),
                    additional = table.Column<long>(type: "INTEGER", nullable: false),
                    is_new = table.Column<bool>(type: "INTEGER", nullable: false),
                    notice_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    left_out = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    run_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    legal_entity_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    client_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    recipient = table.Column<string>(type: "TEXT", maxLength: 320, nullable: false),
                    currency = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    principal = table.Column<long>(type: "INTEGER", nullable: false),
                    credits = table.Column<long>(type: "INTEGER", nullable: false),
                    additional = table.Column<long>(type: "INTEGER", nullable: false),
                    postage = table.Column<long>(type: "INTEGER", nullable: false),
                    has_mandatory_mentions = table.Column<bool>(type: "INTEGER", nullable: false),
                    issued_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    issued_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    sent_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    remark = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    print_batch_id = table.Column<Guid>(type: "TEXT", nullable: true)
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
                name: "payment_plan_instalments",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false),
                    reference = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    reminded_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    receivable_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    balance = table.Column<long>(type: "INTEGER", nullable: false)
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
                name: "notice_items",
                columns: table => new
                {
                    notice_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    receivable_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    invoice_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    step = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    due_date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    balance = table.Column<long>(type: "INTEGER", nullable: false),
                    additional = table.Column<long>(type: "INTEGER", nullable: false),
                    law_rows = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
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
                    notice_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    html = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
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

            migrationBuilder.CreateIndex(
                name: "IX_deliveries_notice_id",
                table: "deliveries",
                column: "notice_id");

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
                name: "IX_print_batches_legal_entity_id_on",
                table: "print_batches",
                columns: new[] { "legal_entity_id", "on" });

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
                name: "dunning_holds");

            migrationBuilder.DropTable(
                name: "dunning_run_items");

            migrationBuilder.DropTable(
                name: "ladder_choices");

            migrationBuilder.DropTable(
                name: "ladders");

            migrationBuilder.DropTable(
                name: "law_changes");

            migrationBuilder.DropTable(
                name: "notice_items");

            migrationBuilder.DropTable(
                name: "notice_letters");

            migrationBuilder.DropTable(
                name: "payment_plan_instalments");

            migrationBuilder.DropTable(
                name: "payment_plan_items");

            migrationBuilder.DropTable(
                name: "print_batches");

            migrationBuilder.DropTable(
                name: "notices");

            migrationBuilder.DropTable(
                name: "payment_plans");

            migrationBuilder.DropTable(
                name: "dunning_runs");

            migrationBuilder.DropIndex(
                name: "IX_deliveries_notice_id",
                table: "deliveries");

            migrationBuilder.DropColumn(
                name: "notice_id",
                table: "deliveries");
        }
    }
}
