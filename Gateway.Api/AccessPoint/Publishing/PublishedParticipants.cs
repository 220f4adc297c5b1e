using Gateway.Api.Persistence;
using Gateway.Api.Persistence.AccessPoint;
using Gateway.Api.Persistence.Parties;
using Gateway.Domain.Parties;
using Gateway.Peppol.AccessPoint.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.AccessPoint.Publishing;

/// <summary>
/// The participants of the database, as our SMP publishes them and as messages are received for them: one answer to
/// both questions, so that nothing is announced that is then refused.
/// </summary>
internal sealed class PublishedParticipants(
    IDbContextFactory<GatewayDbContext> contexts, AccessPointIdentity identity, OwnAddresses addresses)
    : IPublishedParticipants
{
    public async ValueTask<PublishedParticipant?> FindAsync(
        ParticipantId participant, CancellationToken cancellation)
    {
        var key = Key(participant);
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var found = await (
            from row in db.Participants.AsNoTracking()
            where row.Participant == key
            join entity in db.LegalEntities on row.LegalEntityId equals (LegalEntityId?)entity.Id into entities
            from entity in entities.DefaultIfEmpty()
            select new { Row = row, Entity = entity }).SingleOrDefaultAsync(cancellation);
        return found is null ? null : Publish(found.Row, found.Entity);
    }

    /// <summary>Participants are stored in lower case.</summary>
    public static ParticipantId Key(ParticipantId participant) =>
        ParticipantId.Parse(participant.ToString().ToLowerInvariant());

    private PublishedParticipant Publish(ParticipantRow row, LegalEntityRow? entity)
    {
        var endpoint = new PublishedEndpoint
        {
            Address = addresses.AccessPoint,
            Certificate = identity.Keys.Signing.Certificate,
            Description = $"Smart Gateway {identity.Seat}",
            TechnicalContact = addresses.TechnicalContact,
        };
        var served = entity is null ? ServedDocuments.OfAccessPoint : ServedDocuments.OfLegalEntity;
        return new PublishedParticipant
        {
            Participant = row.Participant,
            Services = [.. served.Select(one => new PublishedService.Here(one.Type, one.Processes, endpoint))],
            Card = entity is null ? null : CardOf(entity),
        };
    }

    private static BusinessCard CardOf(LegalEntityRow entity) => new()
    {
        Country = entity.Country.Code,
        Names = [(null, entity.Name)],
        Place = $"{entity.PostCode} {entity.City}",
        Identifiers = entity.VatNumber is { } vat
            ? [("KBO", entity.EnterpriseNumber.Digits), ("VAT", vat.Text)]
            : [("KBO", entity.EnterpriseNumber.Digits)],
        ContactMail = entity.Email,
    };
}
