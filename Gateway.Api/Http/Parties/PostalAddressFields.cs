using System.ComponentModel.DataAnnotations;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Parties;

/// <summary>Where somebody lives or has its seat.</summary>
internal sealed record PostalAddressFields
{
    /// <summary>Street and number.</summary>
    public required string Street { get; init; }

    public string? AdditionalStreet { get; init; }

    [MaxLength(20)]
    public required string PostCode { get; init; }

    public required string City { get; init; }

    /// <summary>Region or state, where the country uses one.</summary>
    public string? Subdivision { get; init; }

    public required Country Country { get; init; }

    public static PostalAddressFields Of(PostalAddress address) => new()
    {
        Street = address.Street,
        AdditionalStreet = address.AdditionalStreet,
        PostCode = address.PostCode,
        City = address.City,
        Subdivision = address.Subdivision,
        Country = address.Country,
    };

    public PostalAddress ToDomain() => new()
    {
        Street = Street,
        AdditionalStreet = AdditionalStreet,
        PostCode = PostCode,
        City = City,
        Subdivision = Subdivision,
        Country = Country,
    };
}
