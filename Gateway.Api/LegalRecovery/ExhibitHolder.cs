using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Identity;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Parties;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.LegalRecovery;

/// <summary>At what a paper is kept: a client, or one of its invoices.</summary>
internal sealed record ExhibitHolder(
    LegalEntityId LegalEntity, ClientId Client, DocumentId? Invoice, ProductionUnitId? Unit)
{
    public Guid Id => Invoice?.Value ?? Client.Value;

    /// <summary>A client that is there for who asks. What a unit keeps there is the unit's own, else the house's.
    /// </summary>
    public static Task<ExhibitHolder?> AtClientAsync(
        GatewayDbContext db, Scope scope, ClientId id, CancellationToken cancellationToken)
    {
        var unit = (scope as Scope.Unit)?.UnitId;
        return db.Clients.VisibleTo(scope).Where(row => row.Id == id)
            .Select(row => new ExhibitHolder(row.LegalEntityId, row.Id, null, unit))
            .SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>An invoice that is there for who asks; what is kept there is its unit's.</summary>
    public static Task<ExhibitHolder?> AtInvoiceAsync(
        GatewayDbContext db, Scope scope, DocumentId id, CancellationToken cancellationToken) =>
        db.Documents.VisibleTo(scope).Where(row => row.Id == id && row.Kind == DocumentKind.Invoice)
            .Select(row => new ExhibitHolder(row.LegalEntityId, row.ClientId, row.Id, row.UnitId))
            .SingleOrDefaultAsync(cancellationToken);
}
