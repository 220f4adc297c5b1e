namespace Gateway.Domain.Invoicing;

/// <summary>A postal address of the norm (BG-5, BG-8, BG-12, BG-15). Only the country is mandatory.</summary>
public sealed record Address
{
    /// <summary>BT-35: street and number.</summary>
    public string? Street { get; init; }

    /// <summary>BT-36.</summary>
    public string? AdditionalStreet { get; init; }

    /// <summary>BT-162.</summary>
    public string? ThirdLine { get; init; }

    /// <summary>BT-37.</summary>
    public string? City { get; init; }

    /// <summary>BT-38.</summary>
    public string? PostCode { get; init; }

    /// <summary>BT-39: region or state.</summary>
    public string? Subdivision { get; init; }

    /// <summary>BT-40: ISO 3166-1 alpha-2, as it stands on the document.</summary>
    public required string CountryCode { get; init; }
}
