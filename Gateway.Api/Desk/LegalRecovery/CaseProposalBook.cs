using Gateway.Api.LegalRecovery;
using Gateway.Api.Parties;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.Invoicing;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Desk.LegalRecovery;

/// <summary>Reads what a client owes late, and how each way to law stands open to it, as the page shows it.</summary>
internal sealed class CaseProposalBook(CaseAdmission admission, DebtsForLaw debts, TimeProvider clock)
{
    private const int InvoicesMax = 100;
    private const int PartnersMax = 200;

    public async Task<CaseProposalView> ReadAsync(
        GatewayDbContext db, DeskSession session, ClientId id, CaseProposalForm form, CancellationToken token)
    {
        var client = (await Clients.FindAsync(db, id, token))!;
        var late = await LateAsync(db, id, token);
        var shown = late.Take(InvoicesMax).ToList();
        var ready = await debts.OfAsync(db, id, token);
        var ticked = shown.Where(row => IsTicked(row, form, ready)).ToList();
        var partners = await db.RecoveryPartners.AsNoTracking().OfEntityVisibleTo(session.Caller.Scope)
            .Where(row => row.LegalEntityId == client.LegalEntityId)
            .OrderBy(row => row.Name).ThenBy(row => row.Id).Take(PartnersMax)
            .Select(row => new { row.Id, row.Name }).ToListAsync(token);
        return new CaseProposalView
        {
            User = session.User,
            Client = id,
            Name = client.Name,
            Form = form,
            Invoices = shown.ConvertAll(row => new CaseProposalView.Line(
                row.InvoiceId.ToString(), row.Number, row.DueDate, row.ToDomain().Balance(), ticked.Contains(row))),
            IsMore = late.Count > InvoicesMax,
            Ways = await WaysAsync(db, client, ticked, form, token),
            Partners = partners.ConvertAll(row => (row.Id.ToString(), row.Name)),
        };
    }

    /// <summary>What is late and in no open case; one more than is shown when there are more.</summary>
    private async Task<List<ReceivableRow>> LateAsync(GatewayDbContext db, ClientId client, CancellationToken token)
    {
        var (taken, today) = ((await CasesUnderway.InvoicesOfAsync(db, [client], token)).ToList(), clock.Today());
        return await db.Receivables.AsNoTracking().Include(row => row.Entries)
            .Where(row => row.ClientId == client && row.DueDate < today && !taken.Contains(row.InvoiceId))
            .Where(row => row.Entries.Sum(entry => entry.Amount) > 0)
            .OrderBy(row => row.DueDate).ThenBy(row => row.Number).Take(InvoicesMax + 1).ToListAsync(token);
    }

    /// <summary>Before anybody ticked: what is ready for law.</summary>
    private static bool IsTicked(ReceivableRow row, CaseProposalForm form, IReadOnlySet<DocumentId> ready) =>
        form.Invoices?.Contains(row.InvoiceId.ToString()) ?? ready.Contains(row.InvoiceId);

    /// <summary>Debts of two currencies go no way together.</summary>
    private async Task<IReadOnlyList<CaseProposalView.Way>> WaysAsync(
        GatewayDbContext db, Client client, List<ReceivableRow> ticked, CaseProposalForm form, CancellationToken token)
    {
        if (ticked.DistinctBy(row => row.Currency).Count() != 1)
        {
            return [];
        }

        var ways = await admission.WeighAsync(db, Enum.GetValues<Procedure>(), form.Said(), client, ticked, token);
        return
        [
            .. ways.OrderBy(way => way.Reasons.Count == 0 ? 0 : 1).ThenBy(way => way.Procedure)
                .Select(way => new CaseProposalView.Way(
                    way.Procedure,
                    way.Court is { } court ? CourtWords.Of(court) : null,
                    [.. way.Reasons.Select(reason => reason.Message)])),
        ];
    }
}
