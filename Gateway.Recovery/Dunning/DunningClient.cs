using Gateway.Domain.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Recovery.Dunning;

/// <summary>A client with all that is open between it and its legal entity.</summary>
public sealed record DunningClient
{
    public required ClientId Id { get; init; }

    public required LegalEntityId LegalEntityId { get; init; }

    public required string Name { get; init; }

    public required ClientKind Kind { get; init; }

    public required Language Language { get; init; }

    public required PostalAddress Address { get; init; }

    /// <summary>
    /// Whom to write to: contacts for reminders, or else for invoices; those that bounced are left out.
    /// </summary>
    public IReadOnlyList<ClientContact> Contacts { get; init; } = [];

    /// <summary>Whom to ring: the same, whether mails reach them or not.</summary>
    public IReadOnlyList<ClientContact> Callable { get; init; } = [];

    /// <summary>Every open item, credits among them, the oldest due first.</summary>
    public required IReadOnlyList<DunningItem> Items { get; init; }

    /// <summary>
    /// How the money that is kept for the client, and pays no invoice yet, came and went; in no currency does less than
    /// nothing remain.
    /// </summary>
    public IReadOnlyList<KeptMoney> Kept { get; init; } = [];

    /// <summary>What the client has to its credit in a currency; zero or more.</summary>
    public Amount CreditsIn(Currency currency) => Amount.Sum(
        Kept.Select(one => one.Amount).Where(one => one.Currency == currency).Concat(
            Items.Where(item => item.Balance.IsNegative && item.Balance.Currency == currency)
                .Select(item => -item.Balance)),
        currency);

    /// <summary>A letter about what these units did goes by mail where there is an address for it, else on paper.
    /// </summary>
    public NoticeChannel ChannelFor(IReadOnlyCollection<ProductionUnitId> units) => ChannelFor(Contacts, units);

    /// <param name="contacts">Those that mails reach.</param>
    /// <param name="units">Whose invoices it is about.</param>
    public static NoticeChannel ChannelFor(
        IReadOnlyCollection<ClientContact> contacts, IReadOnlyCollection<ProductionUnitId> units) =>
        ContactFor(contacts, units) is null ? NoticeChannel.Post : NoticeChannel.Mail;

    /// <summary>
    /// The address of a letter about what these units did: a unit's own only where it is the only one. Whom a client
    /// named to one unit reads nothing of another; where it named nobody else there is none.
    /// </summary>
    public ClientContact? ContactFor(IReadOnlyCollection<ProductionUnitId> units) => ContactFor(Contacts, units);

    /// <summary>The number to ring about what these units did, chosen as an address is; null where none is known.
    /// </summary>
    public string? PhoneFor(IReadOnlyCollection<ProductionUnitId> units) =>
        ContactFor([.. Callable.Where(contact => contact.Phone is not null)], units)?.Phone;

    private static ClientContact? ContactFor(
        IReadOnlyCollection<ClientContact> contacts, IReadOnlyCollection<ProductionUnitId> units)
    {
        ArgumentNullException.ThrowIfNull(contacts);
        ArgumentNullException.ThrowIfNull(units);
        return contacts
            .Where(contact => contact.UnitId is not { } unit || (units.Count == 1 && units.Contains(unit)))
            .OrderBy(contact => contact.Purpose == ContactPurpose.Reminder ? 0 : 1)
            .ThenBy(contact => contact.UnitId is null ? 1 : 0)
            .FirstOrDefault();
    }
}
