using Gateway.Api.Persistence;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// Whether a case, or a dossier of it, may leave the house: asked when somebody hands it over, when a dossier is kept
/// and released, and by the channel once more before it sends.
/// </summary>
internal sealed class CaseLeaving(CaseAdmission admission, LegalRecoveryOptions options, TimeProvider clock)
{
    /// <summary>Why people have not yet let it go; null when they have.</summary>
    public async Task<Sentence?> WhyNotYetAsync(
        GatewayDbContext db, RecoveryCaseRow row, CancellationToken cancellationToken) =>
        row.ToDomain().IsEnded ? CaseSentences.Ended
        : row.HoldReason is not null ? CaseSentences.OnHold
        : row.ConfirmedBy is null ? CaseSentences.NotConfirmed
        : clock.Today() < row.LeavesFrom ? CaseSentences.TooEarly.With(row.LeavesFrom.Value)
        : await UntoldAsync(db, row, cancellationToken) is { Count: > 0 } units
            ? CaseSentences.UnitsUntold.With(string.Join(", ", units))
        : await TimeToObjectAsync(db, row, cancellationToken) is { } from && clock.Today() < from
            ? CaseSentences.TooEarly.With(from)
        : null;

    /// <summary>
    /// Why the debts as they stand keep it in the house. What has left already is not asked again: its procedure goes
    /// its own way, with guards of its own.
    /// </summary>
    public async Task<IReadOnlyList<Reason>> WhyNotAsync(
        GatewayDbContext db, RecoveryCaseRow row, CancellationToken cancellationToken) =>
        row.ToDomain().State == CaseState.Prepared ? await admission.WhyNotAsync(db, row, cancellationToken) : [];

    /// <summary>
    /// The units whose holders no mail has reached, where holders are waited for: a day to object is none to who was
    /// not told. A person who told them otherwise says so.
    /// </summary>
    private static async Task<IReadOnlyList<string>> UntoldAsync(
        GatewayDbContext db, RecoveryCaseRow row, CancellationToken cancellationToken)
    {
        if (row.LeavesFrom is null || row.UnitsToldBy is not null || row.ToDomain().State != CaseState.Prepared)
        {
            return [];
        }

        var units = row.Items.Select(item => item.UnitId).Distinct().ToList();
        var told = Sent(db, row).Select(letter => letter.UnitId);
        return await db.Units.Where(unit => units.Contains(unit.Id) && !told.Contains(unit.Id))
            .OrderBy(unit => unit.Id).Select(unit => unit.Name).ToListAsync(cancellationToken);
    }

    /// <summary>
    /// The holders have their days from when the last of them was told, and a mail may leave days after the proposal.
    /// Null where nobody waits, or where a person told them, who moved the day.
    /// </summary>
    private async Task<DateOnly?> TimeToObjectAsync(
        GatewayDbContext db, RecoveryCaseRow row, CancellationToken cancellationToken)
    {
        if (row.LeavesFrom is null || row.UnitsToldBy is not null || row.ToDomain().State != CaseState.Prepared)
        {
            return null;
        }

        var letters = await Sent(db, row).Select(letter => letter.DeliveryId).ToListAsync(cancellationToken);
        var tries = await db.Attempts.AsNoTracking().Where(one => letters.Contains(one.DeliveryId))
            .Select(one => one.StartedAt).ToListAsync(cancellationToken);
        return tries.Count == 0 ? null : options.LeavesFrom(row.Procedure, BusinessCalendar.DayOf(tries.Max()));
    }

    private static IQueryable<CaseLetterRow> Sent(GatewayDbContext db, RecoveryCaseRow row) =>
        db.CaseLetters.Where(letter => letter.CaseId == row.Id && db.Deliveries.Any(
            delivery => delivery.Id == letter.DeliveryId && delivery.State == DeliveryState.Sent));
}
