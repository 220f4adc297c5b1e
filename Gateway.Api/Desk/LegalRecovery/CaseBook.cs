using Gateway.Api.LegalRecovery;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Desk.LegalRecovery;

/// <summary>Reads a case as its page shows it.</summary>
internal sealed class CaseBook(CaseAdmission admission, CaseLeaving leaving, TimeProvider clock)
{
    private const int InvoicesMax = 100;
    private const int DossiersMax = 50;

    /// <summary>The day that counts next: one of ours before one of another on the same day.</summary>
    public static CaseDay? NextOf(LawBook law, RecoveryCase recovery, DateOnly today) =>
        DaysOf(law, recovery).Where(one => one.On >= today).OrderBy(one => one.On).ThenByDescending(one => one.IsOurs)
            .FirstOrDefault();

    public async Task<CaseView> ReadAsync(
        GatewayDbContext db, DeskSession session, RecoveryCaseRow row, LawBook law, CancellationToken token)
    {
        var recovery = row.ToDomain();
        var client = await db.Clients.AsNoTracking().Where(one => one.Id == row.ClientId)
            .Select(one => new { one.Name, one.Language }).SingleAsync(token);
        var invoices = await InvoicesAsync(db, row, token);
        var works = await db.DossierWork.AsNoTracking().Where(one => one.CaseId == row.Id)
            .OrderBy(one => one.Id).Take(DossiersMax).ToListAsync(token);
        return new CaseView
        {
            User = session.User,
            Path = CaseDesk.PathOf(row.Id),
            Name = row.Name,
            Client = client.Name,
            Exhibits = ExhibitDesk.PathOf(row.ClientId),
            Track = ProcedureWords.Of(row.Procedure),
            State = CaseWords.Of(recovery.State),
            IsEnded = recovery.IsEnded,
            OpenedOn = row.OpenedOn,
            Partner = row.Partner,
            Currency = row.Currency,
            Principal = Amount.Sum(invoices.Select(one => one.Balance), row.Currency),
            Costs = recovery.Costs,
            Payments = recovery.Payments,
            Dividends = recovery.Dividends,
            Trail = TrailOf(row),
            IsConfirmed = row.ConfirmedBy is not null,
            WhyNot = recovery.State == CaseState.Prepared
                ? [.. (await admission.WhyNotAsync(db, row, token)).Select(reason => reason.Message)]
                : null,
            WhyNotYet = await leaving.WhyNotYetAsync(db, row, token),
            HoldReason = row.HoldReason,
            CanTellUnits = row is { LeavesFrom: not null, UnitsToldBy: null } && recovery.State == CaseState.Prepared,
            Days = DaysOf(law, recovery),
            Events = [.. row.Events.OrderByDescending(one => one.Sequence).Select(one => EventOf(row, one))],
            Next = [.. recovery.Next.Where(act => act != CaseAct.Withdrawn)],
            Form = CaseEventForm.Empty,
            Invoices = [.. invoices.Take(InvoicesMax)],
            Dossiers = await DossiersAsync(db, row.Id, token),
            Work = [.. works.Select(WorkOf)],
            IsBeingMade = works.Exists(one => one.Fault is null),
            AsOf = CaseClaims.LastDayOfInterest(row, clock.Today()),
            DossierLanguage = client.Language,
            PartnerMail = await KeptDossiers.RecipientAsync(db, row, token),
        };
    }

    private static IReadOnlyList<CaseDay> DaysOf(LawBook law, RecoveryCase recovery) =>
        [.. CaseDeadlines.Of(law, recovery).Deadlines.Select(one => new CaseDay(one.On, one.Message, one.IsOurs))];

    private static (Sentence Words, string Who, string? Reference, DateOnly? Until) EventOf(
        RecoveryCaseRow row, CaseEventRow happened) =>
        (CaseWords.Of(happened.ToDomain(row.Currency)), DeskWords.Who(happened.Actor), happened.Reference,
            happened.Until);

    private static List<Sentence> TrailOf(RecoveryCaseRow row)
    {
        var trail = new List<Sentence>
        {
            CaseTexts.ProposedBy.With(DeskWords.Who(row.ProposedBy), DeskWords.Day(row.ProposedAt)),
        };
        if (row is { ConfirmedBy: { } second, ConfirmedAt: { } at })
        {
            trail.Add(CaseTexts.ConfirmedBy.With(DeskWords.Who(second), DeskWords.Day(at)));
        }

        if (row is { UnitsToldBy: { } who, UnitsToldHow: { } how })
        {
            trail.Add(CaseTexts.UnitsToldBy.With(DeskWords.Who(who), how));
        }

        return trail;
    }

    /// <summary>All of a case: what it is about is summed.</summary>
    private static async Task<IReadOnlyList<(string Number, DateOnly DueDate, Amount Balance)>> InvoicesAsync(
        GatewayDbContext db, RecoveryCaseRow row, CancellationToken token)
    {
        var ids = row.Items.Select(item => item.InvoiceId).ToList();
        var found = await db.Receivables.Where(one => ids.Contains(one.InvoiceId))
            .OrderBy(one => one.DueDate).ThenBy(one => one.Number)
            .Select(one => new { one.Number, one.DueDate, one.Currency, Owed = one.Entries.Sum(entry => entry.Amount) })
            .ToListAsync(token);
        return found.ConvertAll(one => (one.Number, one.DueDate, Amount.FromMinorUnits(one.Owed, one.Currency)));
    }

    private static async Task<IReadOnlyList<CaseView.Dossier>> DossiersAsync(
        GatewayDbContext db, RecoveryCaseId id, CancellationToken token)
    {
        var kept = await db.CaseDossiers.AsNoTracking().Where(one => one.CaseId == id)
            .OrderByDescending(one => one.Id).Take(DossiersMax)
            .Select(one => new
            {
                one.Id, one.AsOf, one.Language, one.Hash, one.MadeBy, one.MadeAt, one.Recipient, one.ReleasedAt,
            })
            .ToListAsync(token);
        return kept.ConvertAll(one => new CaseView.Dossier
        {
            Id = one.Id,
            AsOf = one.AsOf,
            Language = one.Language,
            Hash = one.Hash,
            Made = CaseTexts.MadeBy.With(DeskWords.Who(one.MadeBy), DeskWords.Day(one.MadeAt)),
            Recipient = one.Recipient,
            Released = one.ReleasedAt is { } at ? CaseTexts.ReleasedOn.With(DeskWords.Day(at)) : null,
        });
    }

    private static Sentence WorkOf(DossierWorkRow work) =>
        work.Fault is { } fault ? CaseTexts.Failed.With(fault)
        : work.PapersAll == 0 ? CaseTexts.NotBegun
        : CaseTexts.IsMade.With(work.PapersDone, work.PapersAll);
}
