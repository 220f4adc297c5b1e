using System.ComponentModel.DataAnnotations;
using Gateway.Api.Http.Json;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Parties;

/// <summary>Whom to write to at a client.</summary>
internal sealed record ClientContactFields
{
    public required ContactPurpose Purpose { get; init; }

    [WrittenAs(WrittenAs.Email)]
    public required string Email { get; init; }

    public string? Name { get; init; }

    /// <summary>Where the client service rings it about a debt; at most 40 characters.</summary>
    [MaxLength(40)]
    public string? Phone { get; init; }

    /// <summary>For the documents of this unit alone, and seen by no other. Without it the contact serves
    /// all.</summary>
    public ProductionUnitId? Unit { get; init; }

    public static ClientContactFields Of(ClientContact contact) => new()
    {
        Purpose = contact.Purpose,
        Email = contact.Email,
        Name = contact.Name,
        Phone = contact.Phone,
        Unit = contact.UnitId,
    };

    public ClientContact ToDomain() => new()
    {
        Purpose = Purpose,
        Email = Email,
        Name = Name,
        Phone = Phone,
        UnitId = Unit,
    };
}
