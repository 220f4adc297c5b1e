using Gateway.Api.Dunning;
using Gateway.Api.Law;
using Gateway.Api.Parties;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.Dunning;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;
using Gateway.Recovery.Correspondence.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>Reads what a dossier says. What happened after the day it is as at is left out.</summary>
internal sealed class DossierPapers(DunningReader reader, LawBooks laws)
{
    private static readonly HoldKind[] Said =
        [HoldKind.Dispute, HoldKind.Complaint, HoldKind.Promise, HoldKind.PaymentPlan];

    public async Task<DossierSources> ReadAsync(
        GatewayDbContext db, RecoveryCaseRow row, DateOnly asOf, CancellationToken cancellationToken)
    {
        var client = (await Clients.FindAsync(db, row.ClientId, cancellationToken))!;
        var creditor = (await LegalEntities.FindAsync(db, row.LegalEntityId, cancellationToken))!;
        var ids = row.Items.Select(item => item.InvoiceId).ToList();
        var receivables = await db.Receivables.AsNoTracking().Include(one => one.Entries)
            .Where(one => ids.Contains(one.InvoiceId)).OrderBy(one => one.DueDate).ThenBy(one => one.Number)
            .ToListAsync(cancellationToken);
        var law = await laws.CurrentAsync(db, cancellationToken);
        var debts = await CaseDebts.ReadAsync(
            reader, db, row.ClientId, receivables.ConvertAll(one => one.Id),
            CaseClaims.LastDayOfInterest(row, asOf), cancellationToken);
        var asked = await CaseAsked.ReadAsync(
            db, law, row, debts, receivables.ConvertAll(one => one.ToDomain().Header), asOf, cancellationToken);
        var numbers = receivables.ToDictionary(one => one.InvoiceId, one => one.Number);
        var exhibits = await DossierExhibits.ReadAsync(db, row, asOf, cancellationToken);
        var clocks = await ClaimClocks.ReadAsync(db, law, ids, cancellationToken, asOf);
        var claims = receivables.ConvertAll(one => ClaimOf(
            one.ToDomain(), asked, debts, clocks.GetValueOrDefault(one.InvoiceId), asOf));
        return new DossierSources(
            new DossierPaper
            {
                Case = row.Name,
                Way = ProcedureWords.Of(row.Procedure),
                IsDeclaration = CaseSteps.IsCollective(row.Procedure),
                AsOf = asOf,
                Creditor = creditor,
                Debtor = client,
                Partner = row.Partner,
                Claims = claims,
                Cap = asked.Cap,
                Costs = asked.Costs,
                Credits = debts.CreditsIn(row.Currency) is { IsPositive: true } credits ? credits : null,
                Reminders = await RemindersAsync(
                    db, receivables.ConvertAll(one => one.Id), asOf, cancellationToken),
                Objections = await ObjectionsAsync(db, row, receivables.ToDictionary(
                    one => one.Id, one => one.Number), asOf, cancellationToken),
                Exhibits = [.. exhibits.Select(one => DossierExhibits.Of(one, numbers))],
            },
            receivables.ConvertAll(one => one.ToDomain()),
            exhibits);
    }

    private static DossierClaim ClaimOf(
        Receivable receivable, CaseAsked asked, CaseDebts debts, ClaimClock? clock, DateOnly asOf)
    {
        var (header, balance) = (receivable.Header, receivable.Balance(asOf));
        return new DossierClaim
        {
            Number = header.Number,
            IssueDate = header.IssueDate,
            DueDate = header.DueDate,
            Invoiced = receivable.Due(asOf),
            Principal = balance.IsNegative ? Amount.Zero(header.Currency) : balance,
            PrescribedAfter = clock?.Result.End,
            Items = asked.ItemsOf(header.Id),
            Blockers = debts.ClaimOn(header.Id)?.Blockers ?? [],
        };
    }

    /// <summary>Every letter that named one of the invoices, word for word, with the proof that it was sent.</summary>
    private static async Task<IReadOnlyList<DossierReminder>> RemindersAsync(
        GatewayDbContext db,
        IReadOnlyCollection<ReceivableId> receivables,
        DateOnly asOf,
        CancellationToken cancellationToken)
    {
        var notices = await db.Notices.AsNoTracking()
            .Where(row => row.IssuedOn <= asOf && row.Items.Any(item => receivables.Contains(item.ReceivableId)))
            .OrderBy(row => row.IssuedAt).ThenBy(row => row.Number).ToListAsync(cancellationToken);
        var ids = notices.ConvertAll(row => row.Id);
        var letters = await db.NoticeLetters.AsNoTracking().Where(row => ids.Contains(row.NoticeId))
            .ToDictionaryAsync(row => row.NoticeId, cancellationToken);
        var fates = await NoticeFate.ReadAsync(db, receivables, asOf, cancellationToken);
        return notices.ConvertAll(row =>
        {
            var fate = fates.GetValueOrDefault(row.Number) ?? NoticeFate.Of(row, asOf);
            return new DossierReminder
            {
                Number = row.Number,
                IssuedOn = row.IssuedOn,
                SentOn = fate.SentOn,
                Channel = DossierWords.Of(row.Channel),
                Recipient = fate.Recipient,
                Remark = fate.Remark,
                Hash = letters.GetValueOrDefault(row.Id)?.Hash,
                Html = letters.GetValueOrDefault(row.Id)?.Html,
            };
        });
    }

    private static async Task<IReadOnlyList<DossierObjection>> ObjectionsAsync(
        GatewayDbContext db,
        RecoveryCaseRow row,
        Dictionary<ReceivableId, string> numbers,
        DateOnly asOf,
        CancellationToken cancellationToken)
    {
        var ids = numbers.Keys.Select(id => (ReceivableId?)id).ToList();
        var holds = await db.Holds.AsNoTracking()
            .Where(hold => hold.ClientId == row.ClientId && hold.From <= asOf && Said.Contains(hold.Kind))
            .Where(hold => hold.ReceivableId == null || ids.Contains(hold.ReceivableId))
            .OrderBy(hold => hold.From).ThenBy(hold => hold.PlacedAt).ThenBy(hold => hold.Id)
            .ToListAsync(cancellationToken);
        return holds.ConvertAll(hold => new DossierObjection(
            DossierWords.Of(hold.Kind),
            hold.Kind == HoldKind.Dispute,
            hold.ReceivableId is { } id ? numbers[id] : null,
            hold.From,
            EndOf(hold.LiftedOn, hold.Until, asOf),
            hold.Note));
    }

    /// <summary>The day it was settled or ran out, when that day has come.</summary>
    private static DateOnly? EndOf(DateOnly? lifted, DateOnly? until, DateOnly asOf) =>
        lifted <= asOf ? lifted : until < asOf ? until : null;
}
