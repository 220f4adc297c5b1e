using Gateway.Domain.Languages;
using Gateway.Domain.Parties;

namespace Gateway.Api.Persistence.Parties;

internal sealed class ClientRow
{
    public required ClientId Id { get; init; }
    public required LegalEntityId LegalEntityId { get; init; }
    public ClientKind Kind { get; set; }
    public required string Name { get; set; }
    public Language Language { get; set; }
    public required string Street { get; set; }
    public string? AdditionalStreet { get; set; }
    public required string PostCode { get; set; }
    public required string City { get; set; }
    public string? Subdivision { get; set; }
    public required Country Country { get; set; }
    public EnterpriseNumber? EnterpriseNumber { get; set; }
    public VatNumber? VatNumber { get; set; }
    public ParticipantId? Participant { get; set; }
    public string? BuyerReference { get; set; }

    /// <summary>The words of <see cref="BuyerRequirement"/>, a blank between them.</summary>
    public string Requires { get; set; } = "";

    public int PaymentTermDays { get; set; }

    /// <summary>The day the post brought a letter back: none goes to this address until it is changed.</summary>
    public DateOnly? LettersReturnedOn { get; set; }

    public int Version { get; set; }
    public List<ClientContactRow> Contacts { get; init; } = [];
    public List<ClientUnitRow> Units { get; init; } = [];

    public static ClientRow Of(Client client) => new()
    {
        Id = client.Id,
        LegalEntityId = client.LegalEntityId,
        Kind = client.Kind,
        Name = client.Name,
        Language = client.Language,
        Street = client.Address.Street,
        AdditionalStreet = client.Address.AdditionalStreet,
        PostCode = client.Address.PostCode,
        City = client.Address.City,
        Subdivision = client.Address.Subdivision,
        Country = client.Address.Country,
        EnterpriseNumber = client.EnterpriseNumber,
        VatNumber = client.VatNumber,
        Participant = client.Participant,
        BuyerReference = client.BuyerReference,
        Requires = string.Join(' ', client.Requires),
        PaymentTermDays = client.PaymentTermDays,
        Version = client.Version,
        Contacts = [.. client.Contacts.Select((contact, index) => ClientContactRow.Of(client.Id, index, contact))],
        Units = [.. client.Units.Select(unit => new ClientUnitRow { ClientId = client.Id, UnitId = unit })],
    };

    public Client ToDomain() => new()
    {
        Id = Id,
        LegalEntityId = LegalEntityId,
        Kind = Kind,
        Name = Name,
        Language = Language,
        Address = new PostalAddress
        {
            Street = Street,
            AdditionalStreet = AdditionalStreet,
            PostCode = PostCode,
            City = City,
            Subdivision = Subdivision,
            Country = Country,
        },
        EnterpriseNumber = EnterpriseNumber,
        VatNumber = VatNumber,
        Participant = Participant,
        BuyerReference = BuyerReference,
        Requires =
        [
            .. Requires.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<BuyerRequirement>),
        ],
        PaymentTermDays = PaymentTermDays,
        Contacts = [.. Contacts.OrderBy(contact => contact.Position).Select(contact => contact.ToDomain())],
        Units = [.. Units.Select(unit => unit.UnitId)],
        Version = Version,
    };
}
