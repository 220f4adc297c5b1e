using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Parties;
using Gateway.Api.Responses;
using Gateway.Domain.Parties;
using Gateway.Peppol.AccessPoint.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.AccessPoint.Publishing;

/// <summary>
/// The participants of the database, as our SMP publishes them and as messages are received for them: one answer to
/// both questions, so that nothing is announced that is then refused.
/// </summary>
internal sealed class PublishedParticipants : IPublishedParticipants
{
    private const int GroupMax = 64;

    private readonly IDbContextFactory<GatewayDbContext> contexts;
    private readonly AccessPointIdentity identity;
    private readonly OwnAddresses addresses;
    private readonly ParticipantId? self;
    private readonly Convoy<ParticipantId, PublishedParticipant?> convoy;

    public PublishedParticipants(
        IDbContextFactory<GatewayDbContext> contexts,
        AccessPointIdentity identity,
        OwnAddresses addresses,
        MessageStatusOptions statuses)
    {
        (this.contexts, this.identity, this.addresses) = (contexts, identity, addresses);
        self = statuses.Enabled ? Key(identity.Participant) : null;
        convoy = new Convoy<ParticipantId, PublishedParticipant?>(GroupMax, FindAsync);
    }

    /// <summary>Those that are asked for at once are read together. The token ends the waiting, not the work.</summary>
    public async ValueTask<PublishedParticipant?> FindAsync(
        ParticipantId participant, CancellationToken cancellation) =>
        await convoy.RunAsync(Key(participant)).WaitAsync(cancellation);

    private async Task<IReadOnlyList<PublishedParticipant?>> FindAsync(IReadOnlyList<ParticipantId> keys)
    {
        ParticipantId[] asked = [.. keys.Distinct()];
        await using var db = await contexts.CreateDbContextAsync();
        var rows = await (
            from row in db.Participants.AsNoTracking()
            where EF.Parameter(asked).Contains(row.Participant)
            join entity in db.LegalEntities on row.LegalEntityId equals (LegalEntityId?)entity.Id into entities
            from entity in entities.DefaultIfEmpty()
            select new { Row = row, Entity = entity }).ToListAsync();
        var found = rows.ToDictionary(
            one => one.Row.Participant, one => Publish(one.Row.Participant, one.Entity));
        if (self is { } own && asked.Contains(own))
        {
            // Those to whom we send must be able to answer, whether or not the locator knows us yet.
            found.TryAdd(own, Publish(own, entity: null));
        }

        return [.. keys.Select(found.GetValueOrDefault)];
    }

    /// <summary>Participants are stored in lower case.</summary>
    public static ParticipantId Key(ParticipantId participant) =>
        ParticipantId.Parse(participant.ToString().ToLowerInvariant());

    private PublishedParticipant Publish(ParticipantId participant, LegalEntityRow? entity)
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
            Participant = participant,
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
