using Gateway.Domain.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Gateway.Recovery.Dunning;

namespace Gateway.Api.Dunning;

/// <summary>What a reminder needs to know of a client.</summary>
internal sealed record ClientCard
{
    public required ClientId Id { get; init; }
    public required LegalEntityId LegalEntityId { get; init; }
    public required ClientKind Kind { get; init; }
    public required string Name { get; init; }
    public required Language Language { get; init; }
    public required PostalAddress Address { get; init; }
    public required List<ClientContact> Contacts { get; init; }

    /// <summary>Whom a mail does not reach is rung all the more.</summary>
    private IReadOnlyList<ClientContact>? Callable { get; init; }

    /// <summary>Whether the post brought a letter back from its address.</summary>
    public required bool LettersComeBack { get; init; }

    /// <summary>A letter about what these units did: by mail, or at an address that it finds.</summary>
    public bool CanBeReached(IReadOnlyCollection<ProductionUnitId> units) =>
        ChannelFor(units) == NoticeChannel.Mail
        || (!LettersComeBack && Address.Street.Length > 0 && Address.City.Length > 0);

    public NoticeChannel ChannelFor(IReadOnlyCollection<ProductionUnitId> units) =>
        DunningClient.ChannelFor(Contacts, units);

    /// <param name="bounced">Addresses that mails came back from: they are not written to again.</param>
    public ClientCard Without(IReadOnlyList<string> bounced) => this with
    {
        Contacts = Contacts.FindAll(
            contact => !bounced.Contains(contact.Email, StringComparer.OrdinalIgnoreCase)),
        Callable = Callable ?? Contacts,
    };

    /// <param name="items">What is open.</param>
    /// <param name="kept">Money kept for it.</param>
    public DunningClient ToClient(IReadOnlyList<DunningItem> items, IEnumerable<KeptMoney> kept) => new()
    {
        Id = Id,
        LegalEntityId = LegalEntityId,
        Name = Name,
        Kind = Kind,
        Language = Language,
        Address = Address,
        Contacts = Contacts,
        Callable = Callable ?? Contacts,
        Items = items,
        Kept = [.. kept],
    };
}
