using Gateway.Api.Persistence.Deliveries;
using Gateway.Api.Persistence.Idempotency;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Api.Persistence.Outbox;
using Gateway.Api.Persistence.Parties;
using Gateway.Api.Persistence.Payroll;
using Gateway.Api.Persistence.Receivables;
using Gateway.Api.Persistence.Timeline;
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

    internal DbSet<DeliveryRow> Deliveries => Set<DeliveryRow>();

    internal DbSet<AttemptRow> Attempts => Set<AttemptRow>();

    internal DbSet<MailEventRow> MailEvents => Set<MailEventRow>();

    internal DbSet<FactRow> Facts => Set<FactRow>();

    internal DbSet<PayrollEntryRow> PayrollEntries => Set<PayrollEntryRow>();

    internal DbSet<RecoveryCaseRow> RecoveryCases => Set<RecoveryCaseRow>();

    internal DbSet<CaseEventRow> CaseEvents => Set<CaseEventRow>();

    internal DbSet<EventRow> Events => Set<EventRow>();

    internal DbSet<FeedCounterRow> FeedCounters => Set<FeedCounterRow>();

    internal DbSet<IdempotencyKeyRow> IdempotencyKeys => Set<IdempotencyKeyRow>();

    internal DbSet<ApiKeyRow> ApiKeys => Set<ApiKeyRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        Conventions.Configure(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(GatewayDbContext).Assembly);
        Conventions.NameInSnakeCase(modelBuilder);
    }
}
