using Gateway.Domain.Parties;

namespace Gateway.Api.Persistence.Parties;

internal sealed class ClientContactRow
{
    public required ClientId ClientId { get; init; }
    public int Position { get; init; }
    public ContactPurpose Purpose { get; set; }
    public required string Email { get; set; }
    public string? Name { get; set; }
    public string? Phone { get; set; }
    public ProductionUnitId? UnitId { get; set; }

    public static ClientContactRow Of(ClientId client, int position, ClientContact contact) => new()
    {
        ClientId = client,
        Position = position,
        Purpose = contact.Purpose,
        Email = contact.Email,
        Name = contact.Name,
        Phone = contact.Phone,
        UnitId = contact.UnitId,
    };

    public ClientContact ToDomain() => new()
    {
        Purpose = Purpose,
        Email = Email,
        Name = Name,
        Phone = Phone,
        UnitId = UnitId,
    };
}
