using Gateway.Api.Identity;
using Gateway.Api.Persistence.AccessPoint;
using Gateway.Api.Persistence.Dunning;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Api.Persistence.Outbox;
using Gateway.Api.Persistence.Parties;
using Gateway.Api.Persistence.Payroll;
using Gateway.Api.Persistence.Receivables;
using Gateway.Api.Persistence.Webhooks;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Persistence.Identity;

/// <summary>
/// What a scope may see of each table. Every read of the API begins with one of these; what is not visible does not
/// exist for the caller.
/// </summary>
internal static class Visibility
{
    public static IQueryable<LegalEntityRow> VisibleTo(this IQueryable<LegalEntityRow> rows, Scope scope) =>
        scope switch
    {
        Scope.Administration => rows,
        Scope.Entity(var entity) => rows.Where(row => row.Id == entity),
        Scope.Unit(_, var entity) => rows.Where(row => row.Id == entity),
        _ => Nothing(rows),
    };

    public static IQueryable<ProductionUnitRow> VisibleTo(this IQueryable<ProductionUnitRow> rows, Scope scope) =>
        scope switch
        {
            Scope.Administration => rows,
            Scope.Entity(var entity) => rows.Where(row => row.LegalEntityId == entity),
            Scope.Unit(var unit, _) => rows.Where(row => row.Id == unit),
            _ => Nothing(rows),
        };

    public static IQueryable<ClientRow> VisibleTo(this IQueryable<ClientRow> rows, Scope scope) => scope switch
    {
        Scope.Administration => rows,
        Scope.Entity(var entity) => rows.Where(row => row.LegalEntityId == entity),
        Scope.Unit(var unit, _) => rows.Where(row => row.Units.Any(one => one.UnitId == unit)),
        _ => Nothing(rows),
    };

    public static IQueryable<DocumentRow> VisibleTo(this IQueryable<DocumentRow> rows, Scope scope) => scope switch
    {
        Scope.Administration => rows,
        Scope.Entity(var entity) => rows.Where(row => row.LegalEntityId == entity),
        Scope.Unit(var unit, _) => rows.Where(row => row.UnitId == unit),
        _ => Nothing(rows),
    };

    public static IQueryable<ReceivableRow> VisibleTo(this IQueryable<ReceivableRow> rows, Scope scope) => scope switch
    {
        Scope.Administration => rows,
        Scope.Entity(var entity) => rows.Where(row => row.LegalEntityId == entity),
        Scope.Unit(var unit, _) => rows.Where(row => row.UnitId == unit),
        _ => Nothing(rows),
    };

    public static IQueryable<PayrollEntryRow> VisibleTo(this IQueryable<PayrollEntryRow> rows, Scope scope) =>
        scope switch
        {
            Scope.Administration => rows,
            Scope.Entity(var entity) => rows.Where(row => row.LegalEntityId == entity),
            Scope.Unit(var unit, _) => rows.Where(row => row.UnitId == unit),
            _ => Nothing(rows),
        };

    public static IQueryable<RecoveryCaseRow> VisibleTo(this IQueryable<RecoveryCaseRow> rows, Scope scope) =>
        scope switch
        {
            Scope.Administration => rows,
            Scope.Entity(var entity) => rows.Where(row => row.LegalEntityId == entity),
            Scope.Unit(var unit, _) => rows.Where(row => row.Items.Any(item => item.UnitId == unit)),

            // Not before it was confirmed and has left the house.
            Scope.Partner(var partner) => rows.Where(row => row.PartnerId == partner && row.ConfirmedBy != null
                && row.Events.Any(one => !CaseSteps.BeforeLeaving.Contains(one.Act))),
            _ => Nothing(rows),
        };

    /// <summary>A unit sees the papers that are its own; what staff or another unit keep at a client it shares is not.
    /// </summary>
    public static IQueryable<ExhibitRow> VisibleTo(this IQueryable<ExhibitRow> rows, Scope scope) => scope switch
    {
        Scope.Administration => rows,
        Scope.Entity(var entity) => rows.Where(row => row.LegalEntityId == entity),
        Scope.Unit(var unit, _) => rows.Where(row => row.UnitId == unit),
        _ => Nothing(rows),
    };

    public static IQueryable<EventRow> VisibleTo(this IQueryable<EventRow> rows, Scope scope) => scope switch
    {
        Scope.Administration => rows,
        Scope.Entity(var entity) => rows.Where(row => row.LegalEntityId == entity),
        Scope.Unit(var unit, _) => rows.Where(row => row.UnitId == unit),
        _ => Nothing(rows),
    };

    public static IQueryable<InboundRow> VisibleTo(this IQueryable<InboundRow> rows, Scope scope) => scope switch
    {
        Scope.Administration => rows,
        Scope.Entity(var entity) => rows.Where(row => row.LegalEntityId == entity),
        Scope.Unit(var unit, _) => rows.Where(row => row.UnitId == unit),
        _ => Nothing(rows),
    };

    public static IQueryable<WebhookRow> VisibleTo(this IQueryable<WebhookRow> rows, Scope scope) => scope switch
    {
        Scope.Administration => rows,
        Scope.Entity(var entity) => rows.Where(row => row.LegalEntityId == entity),
        Scope.Unit(var unit, _) => rows.Where(row => row.UnitId == unit),
        _ => Nothing(rows),
    };

    /// <summary>
    /// A unit sees the letters on which an invoice of its own stands; what stands on them beside it is not for it
    /// (docs/adr/0036).
    /// </summary>
    public static IQueryable<NoticeRow> VisibleTo(
        this IQueryable<NoticeRow> rows, Scope scope, GatewayDbContext db) => scope switch
        {
            Scope.Unit(var unit, _) => rows.Where(row => db.Receivables.Where(own => own.UnitId == unit)
                .Join(db.NoticeItems, own => own.Id, item => item.ReceivableId, (_, item) => item.NoticeId)
                .Contains(row.Id)),
            _ => rows.OfEntityVisibleTo(scope),
        };

    /// <summary>
    /// A unit sees what holds an invoice of its own, by name or with all that its client owes; of a client that owes
    /// it nothing it learns nothing.
    /// </summary>
    public static IQueryable<HoldRow> VisibleTo(
        this IQueryable<HoldRow> rows, Scope scope, GatewayDbContext db) => scope switch
        {
            Scope.Unit(var unit, _) => rows.Where(row =>
                db.Receivables.Where(own => own.UnitId == unit).Select(own => (ReceivableId?)own.Id)
                    .Contains(row.ReceivableId)
                || (row.ReceivableId == null
                    && db.Receivables
                        .Where(own => own.UnitId == unit && own.Entries.Sum(entry => entry.Amount) > 0)
                        .Select(own => own.ClientId).Contains(row.ClientId))),
            _ => rows.OfEntityVisibleTo(scope),
        };

    /// <summary>A unit sees the plans that an invoice of its own is paid by.</summary>
    public static IQueryable<PlanRow> VisibleTo(
        this IQueryable<PlanRow> rows, Scope scope, GatewayDbContext db) => scope switch
        {
            Scope.Unit(var unit, _) => rows.Where(row => db.Receivables.Where(own => own.UnitId == unit)
                .Join(db.PlanItems, own => own.Id, item => item.ReceivableId, (_, item) => item.PlanId)
                .Contains(row.Id)),
            _ => rows.OfEntityVisibleTo(scope),
        };

    /// <summary>
    /// What is of the legal entity as a whole is not for its units: the bank and its money, what is given up or paid
    /// back, its VAT. A unit sees what its own invoices got.
    /// </summary>
    public static IQueryable<TRow> OfEntityVisibleTo<TRow>(this IQueryable<TRow> rows, Scope scope)
        where TRow : class, IOfLegalEntity => scope switch
        {
            Scope.Administration => rows,
            Scope.Entity(var entity) => rows.Where(row => row.LegalEntityId == entity),
            _ => Nothing(rows),
        };

    /// <summary>A scope that is not known here sees nothing.</summary>
    private static IQueryable<T> Nothing<T>(IQueryable<T> rows) => rows.Where(_ => false);
}
