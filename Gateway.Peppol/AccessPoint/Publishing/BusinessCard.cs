namespace Gateway.Peppol.AccessPoint.Publishing;

/// <summary>What the Peppol Directory shows of a participant (Business Card of 21 June 2018).</summary>
public sealed record BusinessCard
{
    /// <summary>ISO 3166-1 alpha-2.</summary>
    public required string Country { get; init; }

    /// <summary>The name, at least once; the language is of ISO 639-1, or null where it is the same in all.</summary>
    public required IReadOnlyList<(string? Language, string Name)> Names { get; init; }

    /// <summary>An address or a region, in words.</summary>
    public string? Place { get; init; }

    /// <summary>Other identifiers of the entity and what they are: a VAT number, an enterprise number.</summary>
    public IReadOnlyList<(string Scheme, string Value)> Identifiers { get; init; } = [];

    public Uri? Website { get; init; }

    /// <summary>A mail address for whoever wants to send an invoice.</summary>
    public string? ContactMail { get; init; }

    /// <summary>Since when the participant is registered.</summary>
    public DateOnly? RegisteredOn { get; init; }
}
