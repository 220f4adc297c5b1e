using Gateway.Api.Persistence.AccessPoint;
using Gateway.Api.Persistence.Banking;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Persistence.Idempotency;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Api.Persistence.Law;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Api.Persistence.Outbox;
using Gateway.Api.Persistence.Parties;
using Gateway.Api.Persistence.Payroll;
using Gateway.Api.Persistence.Receivables;
using Gateway.Api.Persistence.Timeline;
using Gateway.Api.Persistence.Webhooks;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Persistence;

/// <summary>
/// All that the gateway stores, in one context: what belongs together commits together (docs/adr/0003). Each
/// provider has a context of its own below, only so that each has its own generated migrations.
/// </summary>
public abstract class GatewayDbContext(DbContextOptions options) : DbContext(options)
{
    internal DbSet<LegalEntityRow> LegalEntities => Set<LegalEntityRow>();

    internal DbSet<ProductionUnitRow> Units => Set<ProductionUnitRow>();

    internal DbSet<ClientRow> Clients => Set<ClientRow>();

    internal DbSet<ClientContactRow> ClientContacts => Set<ClientContactRow>();

    internal DbSet<ClientUnitRow> ClientUnits => Set<ClientUnitRow>();

    internal DbSet<NumberCounterRow> NumberCounters => Set<NumberCounterRow>();

    internal DbSet<DocumentRow> Documents => Set<DocumentRow>();

    internal DbSet<DocumentUblRow> DocumentUbls => Set<DocumentUblRow>();

    internal DbSet<DocumentPdfRow> DocumentPdfs => Set<DocumentPdfRow>();

    internal DbSet<ReceivableRow> Receivables => Set<ReceivableRow>();

    internal DbSet<ReceivableEntryRow> ReceivableEntries => Set<ReceivableEntryRow>();

    internal DbSet<AccessoryEntryRow> AccessoryEntries => Set<AccessoryEntryRow>();

    internal DbSet<ClientCreditEntryRow> ClientCreditEntries => Set<ClientCreditEntryRow>();

    internal DbSet<ExchangeRow> Exchanges => Set<ExchangeRow>();

    internal DbSet<LedgerTransferRow> LedgerTransfers => Set<LedgerTransferRow>();

    internal DbSet<WriteOffRow> WriteOffs => Set<WriteOffRow>();

    internal DbSet<VatReclaimRow> VatReclaims => Set<VatReclaimRow>();

    internal DbSet<RefundRow> Refunds => Set<RefundRow>();

    internal DbSet<RefundFileRow> RefundFiles => Set<RefundFileRow>();

    internal DbSet<BankAccountRow> BankAccounts => Set<BankAccountRow>();

    internal DbSet<BankFileRow> BankFiles => Set<BankFileRow>();

    internal DbSet<StatementRow> Statements => Set<StatementRow>();

    internal DbSet<MovementRow> Movements => Set<MovementRow>();

    internal DbSet<PayerAccountRow> PayerAccounts => Set<PayerAccountRow>();
    internal DbSet<CollectionRow> Collections => Set<CollectionRow>();

    internal DbSet<DeliveryRow> Deliveries => Set<DeliveryRow>();

    internal DbSet<AttemptRow> Attempts => Set<AttemptRow>();

    internal DbSet<MailEventRow> MailEvents => Set<MailEventRow>();

    internal DbSet<PeppolMessageRow> PeppolMessages => Set<PeppolMessageRow>();

    internal DbSet<PeppolReceiptRow> PeppolReceipts => Set<PeppolReceiptRow>();

    internal DbSet<PeppolStatusRow> PeppolStatuses => Set<PeppolStatusRow>();

    internal DbSet<LookupProofRow> LookupProofs => Set<LookupProofRow>();

    internal DbSet<InboundRow> Inbound => Set<InboundRow>();

    internal DbSet<InboundPayloadRow> InboundPayloads => Set<InboundPayloadRow>();

    internal DbSet<InboundEvidenceRow> InboundEvidence => Set<InboundEvidenceRow>();

    internal DbSet<InboundAnswerRow> InboundAnswers => Set<InboundAnswerRow>();

    internal DbSet<ParticipantRow> Participants => Set<ParticipantRow>();

    internal DbSet<FactRow> Facts => Set<FactRow>();

    internal DbSet<PayrollEntryRow> PayrollEntries => Set<PayrollEntryRow>();

    internal DbSet<PayrollWatchRow> PayrollWatches => Set<PayrollWatchRow>();

    internal DbSet<PayrollAcknowledgementRow> PayrollAcknowledgements => Set<PayrollAcknowledgementRow>();

    internal DbSet<InsolvencyRow> Insolvencies => Set<InsolvencyRow>();

    internal DbSet<PayoutRow> Payouts => Set<PayoutRow>();
    internal DbSet<RecoveryCaseRow> RecoveryCases => Set<RecoveryCaseRow>();

    internal DbSet<CaseEventRow> CaseEvents => Set<CaseEventRow>();

    internal DbSet<CaseDossierRow> CaseDossiers => Set<CaseDossierRow>();

    internal DbSet<DossierWorkRow> DossierWork => Set<DossierWorkRow>();

    internal DbSet<CaseDossierPartRow> CaseDossierParts => Set<CaseDossierPartRow>();

    internal DbSet<CaseLetterRow> CaseLetters => Set<CaseLetterRow>();

    internal DbSet<CaseTransferRow> CaseTransfers => Set<CaseTransferRow>();

    internal DbSet<ClaimClockRow> ClaimClock => Set<ClaimClockRow>();

    internal DbSet<ExhibitRow> Exhibits => Set<ExhibitRow>();

    internal DbSet<ExhibitContentRow> ExhibitContents => Set<ExhibitContentRow>();

    internal DbSet<RecoveryPartnerRow> RecoveryPartners => Set<RecoveryPartnerRow>();

    internal DbSet<EventRow> Events => Set<EventRow>();

    internal DbSet<WebhookRow> Webhooks => Set<WebhookRow>();

    internal DbSet<FeedCounterRow> FeedCounters => Set<FeedCounterRow>();

    internal DbSet<IdempotencyKeyRow> IdempotencyKeys => Set<IdempotencyKeyRow>();

    internal DbSet<ApiKeyRow> ApiKeys => Set<ApiKeyRow>();

    internal DbSet<HoldRow> Holds => Set<HoldRow>();

    internal DbSet<NoticeRow> Notices => Set<NoticeRow>();

    internal DbSet<NoticeItemRow> NoticeItems => Set<NoticeItemRow>();

    internal DbSet<NoticeLetterRow> NoticeLetters => Set<NoticeLetterRow>();

    internal DbSet<NoticeUblRow> NoticeUbls => Set<NoticeUblRow>();

    internal DbSet<RunRow> Runs => Set<RunRow>();

    internal DbSet<RunItemRow> RunItems => Set<RunItemRow>();

    internal DbSet<PrintBatchRow> PrintBatches => Set<PrintBatchRow>();

    internal DbSet<LadderRow> Ladders => Set<LadderRow>();

    internal DbSet<LetterTextRow> LetterTexts => Set<LetterTextRow>();

    internal DbSet<LadderChoiceRow> LadderChoices => Set<LadderChoiceRow>();

    internal DbSet<LawChangeRow> LawChanges => Set<LawChangeRow>();

    internal DbSet<PlanRow> Plans => Set<PlanRow>();

    internal DbSet<PlanItemRow> PlanItems => Set<PlanItemRow>();

    internal DbSet<InstalmentRow> Instalments => Set<InstalmentRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        Conventions.Configure(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(GatewayDbContext).Assembly);
        Conventions.NameInSnakeCase(modelBuilder);
    }
}
