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

    /// <summary>By mail where there is an address for it, else on paper.</summary>
    public NoticeChannel Channel => ChannelOf(Contacts);

    /// <param name="contacts">Those that mails reach.</param>
    public static NoticeChannel ChannelOf(IReadOnlyCollection<ClientContact> contacts)
    {
        ArgumentNullException.ThrowIfNull(contacts);
        return contacts.Count > 0 ? NoticeChannel.Mail : NoticeChannel.Post;
    }

    /// <summary>
    /// The address of a letter about what these units did: a unit's own only where it is the only one.
    /// </summary>
    public ClientContact? ContactFor(IReadOnlyCollection<ProductionUnitId> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        return Contacts
            .OrderBy(contact => contact.Purpose == ContactPurpose.Reminder ? 0 : 1)
            .ThenBy(contact => contact.UnitId is { } unit && units.Count == 1 && units.Contains(unit) ? 0 : 1)
            .FirstOrDefault(contact =>
                contact.UnitId is not { } unit || (units.Count == 1 && units.Contains(unit)))
            ?? (Contacts.Count > 0 ? Contacts[0] : null);
    }
}
