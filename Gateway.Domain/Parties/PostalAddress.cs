namespace Gateway.Domain.Parties;

/// <summary>Where somebody lives or has its seat.</summary>
public sealed record PostalAddress
{
    public required string Street { get; init; }

    public string? AdditionalStreet { get; init; }

    public required string PostCode { get; init; }

    public required string City { get; init; }

    /// <summary>Region or state, where the country uses one.</summary>
    public string? Subdivision { get; init; }

    public required Country Country { get; init; }
}
