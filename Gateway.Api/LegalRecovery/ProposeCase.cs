using System.Globalization;
using Gateway.Api.Dunning;
using Gateway.Api.Identity;
using Gateway.Api.Law;
using Gateway.Api.Parties;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Api.Persistence.Outbox;
using Gateway.Api.Persistence.Receivables;
using Gateway.Api.Timeline;
using Gateway.Domain.Findings;
using Gateway.Domain.Law;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// Proposes a case: whether the way is open to the debt is computed, and every reason why not is told. The units whose
/// invoices are in it hear of it at once.
/// </summary>
internal sealed class ProposeCase(LawBooks laws, DunningReader reader, TimeProvider clock)
{
    public async Task<ProposalOutcome> RunAsync(
        GatewayDbContext db, Caller caller, CaseProposal proposal, CancellationToken cancellationToken)
    {
        var receivables = await db.Receivables.AsNoTracking().VisibleTo(caller.Scope).Include(row => row.Entries)
            .Where(row => proposal.Invoices.Contains(row.InvoiceId)).ToListAsync(cancellationToken);
        if (proposal.Invoices.Except(receivables.Select(row => row.InvoiceId)).Any())
        {
            return new ProposalOutcome.UnknownInvoice(
                proposal.Invoices.Except(receivables.Select(row => row.InvoiceId)).First());
        }

        var findings = await TogetherAsync(db, receivables, cancellationToken);
        if (findings.Count > 0)
        {
            return new ProposalOutcome.Refused(findings);
        }

        var client = (await Clients.FindAsync(db, receivables[0].ClientId, cancellationToken))!;
        var law = await laws.CurrentAsync(db, cancellationToken);
        var debts = await CaseDebts.ReadAsync(
            reader, db, client.Id, receivables.ConvertAll(row => row.Id), clock.Today(), cancellationToken);
        var reasons = Admission.Check(
            law, proposal.Procedure, Facts(law, client, proposal, receivables, debts), clock.Today());
        var against = reasons switch
        {
            LawAnswer<Admission>.Given given => given.Value.Reasons.Select(reason => (reason.Rule, reason.Message)),
            LawAnswer<Admission>.Refused refused =>
                refused.Missing.Select(row => ("SGW-CASE-LAW-MISSING", row.Message)),
            _ => throw new InvalidOperationException("The law answers or refuses."),
        };
        findings = [.. against.Select(one => Finding.Fatal(one.Item1, "/procedure", one.Message))];
        return findings.Count > 0
            ? new ProposalOutcome.Refused(findings)
            : new ProposalOutcome.Proposed(await StoreAsync(db, caller, proposal, receivables, cancellationToken));
    }

    /// <summary>One creditor, one debtor, one currency, and no invoice in two open cases.</summary>
    private static async Task<List<Finding>> TogetherAsync(
        GatewayDbContext db, List<ReceivableRow> receivables, CancellationToken cancellationToken)
    {
        var invoices = receivables.Select(row => row.InvoiceId).ToList();
        var findings = new List<Finding>();
        if (receivables.DistinctBy(row => (row.LegalEntityId, row.ClientId, row.Currency)).Count() > 1)
        {
            findings.Add(Finding.Fatal("SGW-CASE-TOGETHER", "/invoices", CaseSentences.Together));
        }

        var others = await db.RecoveryCases.AsNoTracking().Include(row => row.Events)
            .Where(row => row.Items.Any(item => invoices.Contains(item.InvoiceId))).ToListAsync(cancellationToken);
        if (others.Exists(row => !row.ToDomain().IsEnded))
        {
            findings.Add(Finding.Fatal("SGW-CASE-TWICE", "/invoices", CaseSentences.Twice));
        }

        return findings;
    }

    /// <summary>All the debts at once: the latest due date, and the first that prescribes.</summary>
    private CaseFacts Facts(
        LawBook law, Client client, CaseProposal proposal, List<ReceivableRow> receivables, CaseDebts debts)
    {
        var currency = receivables[0].Currency;
        var balances = receivables.ConvertAll(row => row.ToDomain().Balance(clock.Today()));
        var prescription = Prescription.Compute(law, ClaimNature.General, receivables.Min(row => row.DueDate), []);
        return new CaseFacts
        {
            Debtor = new Debtor(client.Kind, client.Address.Country),
            Principal = Amount.Sum(balances, currency),
            DueDate = receivables.Max(row => row.DueDate),
            AreBothRegistered = client.EnterpriseNumber is not null,
            IsContractual = proposal.IsContractual,
            IsContested = proposal.IsContested || debts.IsContested,
            HasDebtorsWriting = proposal.HasDebtorsWriting,
            Insolvency = proposal.Insolvency == InsolvencyKind.None ? debts.Insolvency : proposal.Insolvency,
            WaitEnd = debts.WaitEnd ?? proposal.WaitEnd,
            PrescribedAfter = (prescription as LawAnswer<PrescriptionResult>.Given)?.Value.End,
        };
    }

    private async Task<RecoveryCaseRow> StoreAsync(
        GatewayDbContext db,
        Caller caller,
        CaseProposal proposal,
        List<ReceivableRow> receivables,
        CancellationToken cancellationToken)
    {
        var id = RecoveryCaseId.New(clock);
        var at = clock.GetUtcNow();
        var row = new RecoveryCaseRow
        {
            Id = id,
            LegalEntityId = receivables[0].LegalEntityId,
            ClientId = receivables[0].ClientId,
            Procedure = proposal.Procedure,
            OpenedOn = proposal.OpenedOn ?? clock.Today(),
            Currency = receivables[0].Currency,
            Partner = proposal.Partner,
            ProposedBy = caller.Actor,
            ProposedAt = at,
            Items =
            [
                .. receivables.Select(one => new RecoveryCaseItemRow
                {
                    CaseId = id, InvoiceId = one.InvoiceId, UnitId = one.UnitId,
                }),
            ],
        };
        db.RecoveryCases.Add(row);
        var data = FactData.Of(
            ("case", id.ToString()),
            ("procedure", proposal.Procedure.ToString()),
            ("invoices", string.Join(' ', receivables.Select(one => one.Number))),
            ("openedOn", row.OpenedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        await db.AppendAsync(
            new FactDraft(CaseFactKinds.ObjectType, id.Value, at, caller.Actor, CaseFactKinds.Proposed, data),
            cancellationToken);
        await TellUnitsAsync(db, row, CaseFactKinds.Proposed, data, at, cancellationToken);
        return row;
    }

    /// <summary>The holder of a unit is told before a client goes to law.</summary>
    private static async Task TellUnitsAsync(
        GatewayDbContext db,
        RecoveryCaseRow row,
        string type,
        string data,
        DateTimeOffset at,
        CancellationToken cancellationToken)
    {
        foreach (var unit in row.Items.Select(item => item.UnitId).Distinct())
        {
            db.Events.Add(new EventRow
            {
                Sequence = await db.TakeAsync(Feeds.Events, 1, cancellationToken),
                EventId = Guid.CreateVersion7(at),
                Type = type,
                ObjectId = row.Id.Value,
                LegalEntityId = row.LegalEntityId,
                UnitId = unit,
                OccurredAt = at,
                Data = data,
            });
        }
    }
}
