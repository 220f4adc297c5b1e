using System.Globalization;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Time;
using Gateway.Recovery.Correspondence.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>
/// The kept papers that go into a dossier: those of its invoices, and those of the client that the house or a unit of
/// the case kept. As they were at the end of its day: what was kept or withdrawn later changes nothing.
/// </summary>
internal static class DossierExhibits
{
    public static async Task<IReadOnlyList<ExhibitRow>> ReadAsync(
        GatewayDbContext db, RecoveryCaseRow row, DateOnly asOf, CancellationToken cancellationToken)
    {
        var end = BusinessCalendar.StartOf(asOf.AddDays(1));
        Guid[] holders = [row.ClientId.Value, .. row.Items.Select(item => item.InvoiceId.Value)];
        var units = row.Items.Select(item => item.UnitId).Distinct().ToList();
        var rows = await db.Exhibits.AsNoTracking()
            .Where(one => EF.Parameter(holders).Contains(one.HolderId) && one.LegalEntityId == row.LegalEntityId)
            .Where(one => one.KeptAt < end && (one.WithdrawnAt == null || one.WithdrawnAt >= end))
            .OrderBy(one => one.HolderId).ThenBy(one => one.Sequence).ToListAsync(cancellationToken);
        return [.. rows.Where(one => one.UnitId is not { } unit || units.Contains(unit))];
    }

    /// <summary>As the papers of the dossier list it.</summary>
    public static DossierExhibit Of(ExhibitRow row, IReadOnlyDictionary<DocumentId, string> numbers)
    {
        var invoice = row.InvoiceId is { } id ? numbers[id] : null;
        return new DossierExhibit
        {
            Name = string.Create(
                CultureInfo.InvariantCulture,
                $"exhibits/{invoice ?? "client"}/{row.Sequence}-{CaseDossier.Safe(row.FileName)}"),
            Kind = DossierWords.Of(row.Kind),
            Invoice = invoice,
            Description = row.Description,
            KeptOn = BusinessCalendar.DayOf(row.KeptAt),
            Octets = row.Octets,
            Hash = row.Hash,
        };
    }
}
