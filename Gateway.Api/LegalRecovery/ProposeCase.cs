using System.Globalization;
using Gateway.Api.Identity;
using Gateway.Api.Invoicing;
using Gateway.Api.Parties;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Api.Persistence.Payroll;
using Gateway.Api.Persistence.Receivables;
using Gateway.Api.Timeline;
using Gateway.Domain.Dunning;
using Gateway.Domain.Findings;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// Proposes a case: whether the way is open to the debt is computed, and every reason why not is told. The units whose
/// invoices are in it hear of it at once, and their holders by mail.
/// </summary>
internal sealed class ProposeCase(
    CaseAdmission admission,
    UnitLetters letters,
    NoteInsolvency insolvency,
    LegalRecoveryOptions options,
    TimeProvider clock)
{
    public async Task<ProposalOutcome> RunAsync(
        GatewayDbContext db, Caller caller, CaseProposal proposal, CancellationToken cancellationToken)
    {
        var wanted = db.Receivables.VisibleTo(caller.Scope)
            .Where(row => proposal.Invoices.Contains(row.InvoiceId));
        await wanted.HoldAsync(cancellationToken);
        var receivables = await wanted.AsNoTracking().Include(row => row.Entries)
            .OrderBy(row => row.DueDate).ThenBy(row => row.Number).ToListAsync(cancellationToken);
        if (proposal.Invoices.Except(receivables.Select(row => row.InvoiceId)).Any())
        {
            return new ProposalOutcome.UnknownInvoice(
                proposal.Invoices.Except(receivables.Select(row => row.InvoiceId)).First());
        }

        var findings = await TogetherAsync(db, receivables, cancellationToken);
        var partner = await PartnerAsync(db, caller, proposal, receivables[0], cancellationToken);
        if (proposal.PartnerId is not null && partner is null)
        {
            findings.Add(Finding.Fatal("SGW-CASE-PARTNER", "/partnerId", CaseSentences.UnknownPartner));
        }

        var openedOn = await OpenedOnAsync(db, proposal, receivables[0].ClientId, cancellationToken);
        findings.AddRange(AgainstDays(proposal, openedOn));
        if (findings.Count > 0)
        {
            return new ProposalOutcome.Refused(findings);
        }

        var client = (await Clients.FindAsync(db, receivables[0].ClientId, cancellationToken))!;
        var reasons = await admission.WhyNotAsync(
            db, proposal.Procedure, proposal.Said, client, receivables, cancellationToken);
        findings = [.. reasons.Select(reason => Finding.Fatal(reason.Rule, "/procedure", reason.Message))];
        if (findings.Count == 0 && openedOn is null)
        {
            findings.Add(Finding.Fatal("SGW-CASE-OPENED-ON", "/openedOn", CaseSentences.NoJudgment));
        }

        return findings.Count > 0
            ? new ProposalOutcome.Refused(findings)
            : await StoreAsync(
                db, caller,
                proposal with { Partner = partner?.Name ?? proposal.Partner, OpenedOn = openedOn }, client,
                receivables, cancellationToken);
    }

    /// <summary>
    /// From which day the terms of the case run. A collective procedure is opened by a judgment: by the day that is
    /// told, or that was noted of the client; null where nobody knows it.
    /// </summary>
    private async Task<DateOnly?> OpenedOnAsync(
        GatewayDbContext db, CaseProposal proposal, ClientId client, CancellationToken cancellationToken) =>
        proposal.OpenedOn
            ?? (CaseSteps.JudgmentOf(proposal.Procedure) is { } kind
                ? await Judgments(db, client, kind).OrderByDescending(row => row.RecordedAt)
                    .ThenByDescending(row => row.Since).ThenByDescending(row => row.Id)
                    .Select(row => (DateOnly?)row.Since).FirstOrDefaultAsync(cancellationToken)
                : clock.Today());

    private static IQueryable<InsolvencyRow> Judgments(GatewayDbContext db, ClientId client, InsolvencyKind kind) =>
        db.Insolvencies.AsNoTracking().Where(row => row.ClientId == client
            && (row.Kind == kind || (row.Kind == null && kind == InsolvencyKind.Bankruptcy)));

    private IEnumerable<Finding> AgainstDays(CaseProposal proposal, DateOnly? openedOn)
    {
        if (openedOn is { } day && day > clock.Today())
        {
            yield return Finding.Fatal("SGW-CASE-FUTURE", "/openedOn", CaseWords.InTheFuture.With(day));
        }

        if (openedOn is { } opened && proposal.ClaimBy < opened)
        {
            yield return Finding.Fatal("SGW-CASE-CLAIM-BY", "/claimBy", CaseSentences.ClaimedBefore.With(opened));
        }
    }

    /// <summary>
    /// Who declares a claim knows of a judgment: nobody reminds the client any more, its other cases and the guarantee
    /// fund learn of it, unless it was noted and still holds.
    /// </summary>
    private async Task NoteJudgmentAsync(
        GatewayDbContext db, Caller caller, RecoveryCaseRow row, CancellationToken cancellationToken)
    {
        if (CaseSteps.JudgmentOf(row.Procedure) is not { } kind)
        {
            return;
        }

        var isHeld = await db.Holds.AnyAsync(
            hold => hold.ClientId == row.ClientId && hold.Kind == HoldKind.Insolvency && hold.LiftedOn == null,
            cancellationToken);
        if (!isHeld || !await Judgments(db, row.ClientId, kind).AnyAsync(cancellationToken))
        {
            await insolvency.RunAsync(
                db, row.LegalEntityId, row.ClientId, row.OpenedOn, $"case {row.Name}", kind, caller.Actor,
                cancellationToken);
        }
    }

    private static async Task<RecoveryPartnerRow?> PartnerAsync(
        GatewayDbContext db,
        Caller caller,
        CaseProposal proposal,
        ReceivableRow receivable,
        CancellationToken cancellationToken) =>
        await db.RecoveryPartners.AsNoTracking().OfEntityVisibleTo(caller.Scope).SingleOrDefaultAsync(
            row => row.Id == proposal.PartnerId && row.LegalEntityId == receivable.LegalEntityId, cancellationToken);

    /// <summary>One creditor, one debtor, one currency, and no invoice in two open cases.</summary>
    public static async Task<List<Finding>> TogetherAsync(
        GatewayDbContext db, IReadOnlyList<ReceivableRow> receivables, CancellationToken cancellationToken)
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

    /// <summary>In the four languages: who reads the event of a unit knows which one its holder reads.</summary>
    private static string Told(CaseProposal proposal, IEnumerable<ReceivableRow> receivables, RecoveryCaseId id)
    {
        var numbers = string.Join(", ", receivables.Select(one => one.Number));
        var way = ProcedureWords.Of(proposal.Procedure);
        string In(Language language) => CaseSentences.Told.With(numbers, way.In(language)).In(language);
        return FactData.Of(
            ("case", id.ToString()),
            ("procedure", proposal.Procedure.ToString()),
            ("invoices", numbers),
            ("fr", In(Language.Fr)),
            ("nl", In(Language.Nl)),
            ("de", In(Language.De)),
            ("en", In(Language.En)));
    }

    private async Task<ProposalOutcome> StoreAsync(
        GatewayDbContext db,
        Caller caller,
        CaseProposal proposal,
        Client client,
        List<ReceivableRow> receivables,
        CancellationToken cancellationToken)
    {
        var (id, at, year) = (RecoveryCaseId.New(clock), clock.GetUtcNow(), clock.Today().Year);
        var number = await db.TakeNumbersAsync(
            receivables[0].LegalEntityId, CaseNumbers.Counter, year, 1, cancellationToken);
        var row = RowOf(
            id, new DocumentNumber(CaseNumbers.Series, year, number).ToString(), caller, proposal, receivables, at);
        await NoteJudgmentAsync(db, caller, row, cancellationToken);
        db.RecoveryCases.Add(row);
        var silent = await letters.WriteAsync(db, row, client, receivables, cancellationToken);
        var data = FactData.Of(
            ("case", id.ToString()),
            ("number", row.Number),
            ("procedure", proposal.Procedure.ToString()),
            ("invoices", string.Join(' ', receivables.Select(one => one.Number))),
            ("openedOn", row.OpenedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        await db.AppendAsync(
            new FactDraft(CaseFactKinds.ObjectType, id.Value, at, caller.Actor, CaseFactKinds.Proposed, data),
            cancellationToken);
        await db.TellUnitsAsync(
            row,
            CaseFactKinds.Proposed,
            unit => Told(proposal, receivables.Where(one => one.UnitId == unit), id),
            at,
            cancellationToken);
        return new ProposalOutcome.Proposed(row, row.LeavesFrom is null
            ? []
            : [.. silent.Select(unit => Finding.Warning(
                "SGW-CASE-UNIT-ADDRESS", "/invoices", CaseSentences.NoUnitAddress.With(unit)))]);
    }

    private RecoveryCaseRow RowOf(
        RecoveryCaseId id,
        string number,
        Caller caller,
        CaseProposal proposal,
        List<ReceivableRow> receivables,
        DateTimeOffset at) => new()
        {
            Id = id,
            Number = number,
            LegalEntityId = receivables[0].LegalEntityId,
            ClientId = receivables[0].ClientId,
            Procedure = proposal.Procedure,
            OpenedOn = proposal.OpenedOn!.Value,
            Currency = receivables[0].Currency,
            Partner = proposal.Partner,
            PartnerId = proposal.PartnerId,
            ClaimBy = proposal.ClaimBy,
            IsContractual = proposal.Said.IsContractual,
            IsContested = proposal.Said.IsContested,
            HasDebtorsWriting = proposal.Said.HasDebtorsWriting,
            Insolvency = proposal.Said.Insolvency,
            WaitEnd = proposal.Said.WaitEnd,
            ProposedBy = caller.Actor,
            ProposedAt = at,
            LeavesFrom = options.LeavesFrom(proposal.Procedure, clock.Today()),
            Items =
            [
                .. receivables.Select(one => new RecoveryCaseItemRow
                {
                    CaseId = id, InvoiceId = one.InvoiceId, UnitId = one.UnitId,
                }),
            ],
        };
}
