namespace Gateway.Peppol.Routing.Publisher;

/// <summary>Where documents go, as an SMP has it. Address and certificate are as written, not yet judged, and left
/// empty for other transport profiles than AS4.</summary>
public sealed record ServiceEndpoint
{
    /// <summary>The only transport profile that is in force (eDEC code lists 9.7).</summary>
    public const string As4Profile = "peppol-transport-as4-v2_0";

    public required string TransportProfile { get; init; }

    public required string Address { get; init; }

    /// <summary>The certificate of the access point in base 64; some SMPs write the lines of PEM around it.</summary>
    public required string Certificate { get; init; }

    /// <summary>From when it serves; null from ever.</summary>
    public DateTimeOffset? ActiveFrom { get; init; }

    /// <summary>Until when it serves; null without end.</summary>
    public DateTimeOffset? ActiveUntil { get; init; }

    /// <summary>Who runs it, in words.</summary>
    public string Description { get; init; } = "";

    /// <summary>Whom to ask when it does not work.</summary>
    public string TechnicalContact { get; init; } = "";

    public bool IsInForce(DateTimeOffset at) => !(at < ActiveFrom) && !(at >= ActiveUntil);
}
