using Gateway.Api.Dunning;
using Gateway.Api.Law;
using Gateway.Api.Parties;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Law;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// Whether a way is open to debts as they stand today. Days pass between the proposal of a case, its confirmation and
/// its leaving, in which the client pays, contests, promises, goes bankrupt or dies: so it is asked at each of them,
/// with what was said when the case was proposed and what is owed and held now.
/// </summary>
internal sealed class CaseAdmission(LawBooks laws, DunningReader reader, TimeProvider clock)
{
    /// <summary>Every reason why the case may not go its way today; none when it may.</summary>
    public async Task<IReadOnlyList<Reason>> WhyNotAsync(
        GatewayDbContext db, RecoveryCaseRow row, CancellationToken cancellationToken)
    {
        var invoices = row.Items.Select(item => item.InvoiceId).ToList();
        var receivables = await db.Receivables.AsNoTracking().Include(one => one.Entries)
            .Where(one => invoices.Contains(one.InvoiceId)).OrderBy(one => one.DueDate).ThenBy(one => one.Number)
            .ToListAsync(cancellationToken);
        var client = (await Clients.FindAsync(db, row.ClientId, cancellationToken))!;
        return await WhyNotAsync(db, row.Procedure, row.Said, client, receivables, cancellationToken);
    }

    /// <summary>The same of debts that no case holds yet.</summary>
    public async Task<IReadOnlyList<Reason>> WhyNotAsync(
        GatewayDbContext db,
        Procedure procedure,
        CaseSaid said,
        Client client,
        IReadOnlyList<ReceivableRow> receivables,
        CancellationToken cancellationToken) =>
        (await WeighAsync(db, [procedure], said, client, receivables, cancellationToken))[0].Reasons;

    /// <summary>How each of some ways stands open to debts of one client in one currency.</summary>
    public async Task<IReadOnlyList<RecoveryWay>> WeighAsync(
        GatewayDbContext db,
        IReadOnlyList<Procedure> procedures,
        CaseSaid said,
        Client client,
        IReadOnlyList<ReceivableRow> receivables,
        CancellationToken cancellationToken)
    {
        var law = await laws.CurrentAsync(db, cancellationToken);
        var debts = await CaseDebts.ReadAsync(
            reader, db, client.Id, [.. receivables.Select(row => row.Id)], clock.Today(), cancellationToken);
        var clocks = await ClaimClocks.ReadAsync(
            db, law, [.. receivables.Select(row => row.InvoiceId)], cancellationToken);
        var proofs = await CaseProofs.ReadAsync(db, client.Id, receivables, cancellationToken);
        var proven = said with
        {
            IsContractual = said.IsContractual && proofs.OfContract,
            HasDebtorsWriting = said.HasDebtorsWriting && proofs.OfWriting,
            WaitEnd = debts.WithoutWait.All(proofs.HasReminder) ? said.WaitEnd : null,
        };
        var facts = Facts(proven, client, receivables, debts, clocks);
        if (facts.WaitEnd is { } own && await CollectorWaitAsync(db, law, receivables, cancellationToken) is { } other)
        {
            facts = facts with { WaitEnd = own > other ? own : other };
        }

        return
        [
            .. procedures.Select(procedure => Admission.Check(law, procedure, facts, clock.Today()) switch
            {
                LawAnswer<Admission>.Given { Value: var found } => new RecoveryWay(
                    procedure,
                    [.. found.Reasons.Select(reason => Unproven(reason, said, proven) ?? reason)],
                    found.Court),
                LawAnswer<Admission>.Refused { Missing: var missing } => new RecoveryWay(
                    procedure, [.. missing.Select(row => new Reason("SGW-CASE-LAW-MISSING", row.Message))], null),
                _ => throw new InvalidOperationException("The law answers or refuses."),
            }),
        ];
    }

    /// <summary>
    /// The last day of the wait that the notice of a collector gave a consumer (CEL art. XIX.7): a judge is asked after
    /// it only, also once the collector gave the case back. Null when there was none.
    /// </summary>
    private static async Task<DateOnly?> CollectorWaitAsync(
        GatewayDbContext db,
        LawBook law,
        IReadOnlyList<ReceivableRow> receivables,
        CancellationToken cancellationToken)
    {
        var invoices = receivables.Select(row => row.InvoiceId).ToList();
        var last = await db.RecoveryCases
            .Where(row => row.Procedure == Procedure.Amicable)
            .Where(row => row.Items.Any(item => invoices.Contains(item.InvoiceId)))
            .SelectMany(row => row.Events).Where(one => one.Act == CaseAct.NoticeSent)
            .MaxAsync(one => (DateOnly?)one.OnDay, cancellationToken);
        return last is { } notice && Deadlines.CollectorWait(law, notice) is LawAnswer<DateOnly>.Given(var end, _)
            ? end
            : null;
    }

    /// <summary>Where only the paper is missing, that is said, and not that the thing is not so.</summary>
    private static Reason? Unproven(Reason reason, CaseSaid said, CaseSaid proven) => reason.Rule switch
    {
        "SGW-CASE-NOT-CONTRACTUAL" when said.IsContractual =>
            new Reason("SGW-CASE-CONTRACT-EXHIBIT", CaseSentences.ContractExhibit),
        "SGW-CASE-NO-WRITING" when said.HasDebtorsWriting =>
            new Reason("SGW-CASE-WRITING-EXHIBIT", CaseSentences.WritingExhibit),
        "SGW-CASE-WAIT" when said.WaitEnd is not null && proven.WaitEnd is null =>
            new Reason("SGW-CASE-REMINDER-EXHIBIT", CaseSentences.ReminderExhibit),
        _ => null,
    };

    /// <summary>All the debts at once: the latest due date, and the first that prescribes.</summary>
    private CaseFacts Facts(
        CaseSaid said,
        Client client,
        IReadOnlyList<ReceivableRow> receivables,
        CaseDebts debts,
        IReadOnlyDictionary<DocumentId, ClaimClock> clocks)
    {
        DateOnly? prescribes = clocks.Count == receivables.Count ? clocks.Values.Min(one => one.Result.End) : null;
        return new CaseFacts
        {
            Debtor = new Debtor(client.Kind, client.Address.Country),
            Principal = Amount.Sum(
                receivables.Select(row => row.ToDomain().Balance(clock.Today())), receivables[0].Currency),
            DueDate = receivables.Max(row => row.DueDate),
            AreBothRegistered = client.EnterpriseNumber is not null,
            IsContractual = said.IsContractual,
            IsContested = said.IsContested || debts.IsContested,
            IsPromised = debts.IsPromised,
            IsUnderPlan = debts.IsUnderPlan,
            IsMoneyWaiting = debts.IsMoneyWaiting,
            HasDebtorsWriting = said.HasDebtorsWriting,
            Insolvency = debts.InsolvencyOr(said.Insolvency),
            IsDead = debts.IsDead,
            WaitEnd = debts.WaitEnd(said.WaitEnd),
            PrescribedAfter = prescribes,
            PrescribedFirst = prescribes is null ? null : string.Join(", ", receivables
                .Where(row => clocks[row.InvoiceId].Result.End == prescribes).Select(row => row.Number)),
        };
    }
}
