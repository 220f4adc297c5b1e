using System.ComponentModel.DataAnnotations;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Invoicing;

/// <summary>A postal address. Only the country is mandatory.</summary>
internal sealed record AddressFields
{
    /// <summary>Street and number.</summary>
    public string? Street { get; init; }

    public string? AdditionalStreet { get; init; }

    public string? ThirdLine { get; init; }

    [MaxLength(20)]
    public string? PostCode { get; init; }

    public string? City { get; init; }

    /// <summary>Region or state, where the country uses one.</summary>
    public string? Subdivision { get; init; }

    public required Country Country { get; init; }

    public Address ToDomain() => new()
    {
        Street = Street,
        AdditionalStreet = AdditionalStreet,
        ThirdLine = ThirdLine,
        PostCode = PostCode,
        City = City,
        Subdivision = Subdivision,
        CountryCode = Country.Code,
    };
}
