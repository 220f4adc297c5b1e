using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Parties;
using Gateway.Recovery.Correspondence.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Desk.LegalRecovery;

/// <summary>Reads the exhibits of a client and of its invoices as their page shows them.</summary>
internal static class ExhibitBook
{
    private const int PageSize = 25;
    private const int NumbersMax = 100;

    public static async Task<ExhibitsView> ReadAsync(
        GatewayDbContext db, DeskSession session, ClientId client, string? after, CancellationToken cancellationToken)
    {
        var rows = db.Exhibits.AsNoTracking().VisibleTo(session.Caller.Scope).Where(row => row.ClientId == client);
        rows = Guid.TryParse(after, out var place) ? rows.Where(row => row.Id.CompareTo(place) < 0) : rows;
        var found = await rows.OrderByDescending(row => row.Id).Take(PageSize + 1).ToListAsync(cancellationToken);
        var name = await db.Clients.Where(row => row.Id == client).Select(row => row.Name)
            .SingleAsync(cancellationToken);
        var numbers = await NumbersAsync(db, found, cancellationToken);
        return new ExhibitsView
        {
            User = session.User,
            Sought = name,
            Client = new ExhibitsView.Owner(
                client, name, await UnpaidAsync(db, session.Caller.Scope, client, cancellationToken)),
            Exhibits = [.. found.Take(PageSize).Select(row => LineOf(row, numbers))],
            Next = found.Count > PageSize
                ? $"{ExhibitDesk.PathOf(client)}&after={found[PageSize - 1].Id}"
                : null,
        };
    }

    /// <summary>The invoice of a client that bears the number.</summary>
    public static async Task<DocumentId?> InvoiceAsync(
        GatewayDbContext db, Scope scope, ClientId client, string number, CancellationToken cancellationToken) =>
        await db.Documents.VisibleTo(scope)
            .Where(row => row.ClientId == client && row.Number == number && row.Kind == DocumentKind.Invoice)
            .Select(row => (DocumentId?)row.Id).SingleOrDefaultAsync(cancellationToken);

    private static ExhibitsView.Line LineOf(ExhibitRow row, IReadOnlyDictionary<DocumentId, string> numbers) => new()
    {
        Id = row.Id,
        FileName = row.FileName,
        Kind = DossierWords.Of(row.Kind),
        Invoice = row.InvoiceId is { } invoice ? numbers[invoice] : null,
        Description = row.Description,
        Octets = row.Octets,
        Kept = ExhibitTexts.KeptBy.With(DeskWords.Who(row.KeptBy), DeskWords.Day(row.KeptAt)),
        Withdrawn = row is { WithdrawnBy: { } who, WithdrawnAt: { } at }
            ? ExhibitTexts.WithdrawnBy.With(DeskWords.Who(who), DeskWords.Day(at))
            : null,
    };

    private static async Task<IReadOnlyDictionary<DocumentId, string>> NumbersAsync(
        GatewayDbContext db, List<ExhibitRow> rows, CancellationToken cancellationToken)
    {
        DocumentId[] ids = [.. rows.Select(row => row.InvoiceId).OfType<DocumentId>().Distinct()];
        return await db.Documents.Where(row => EF.Parameter(ids).Contains(row.Id))
            .Select(row => new { row.Id, row.Number })
            .ToDictionaryAsync(row => row.Id, row => row.Number, cancellationToken);
    }

    /// <summary>What most papers are kept for, the oldest due first.</summary>
    private static async Task<IReadOnlyList<string>> UnpaidAsync(
        GatewayDbContext db, Scope scope, ClientId client, CancellationToken cancellationToken) =>
        await db.Receivables.VisibleTo(scope)
            .Where(row => row.ClientId == client && row.Entries.Sum(entry => entry.Amount) > 0)
            .OrderBy(row => row.DueDate).ThenBy(row => row.Number).Take(NumbersMax)
            .Select(row => row.Number).ToListAsync(cancellationToken);
}
