namespace Gateway.Peppol.AccessPoint.Registration;

/// <summary>Where the locator is and who we are to it.</summary>
public sealed record SmlOptions
{
    /// <summary>The services of OpenPeppol's production locator.</summary>
    public static Uri Production { get; } = new("https://api.sml.prod.tech.peppol.org/edelivery-sml");

    /// <summary>The services of OpenPeppol's test locator.</summary>
    public static Uri Test { get; } = new("https://api.sml.test.tech.peppol.org/edelivery-sml");

    public required Uri Address { get; init; }

    /// <summary>The id under which our SMP is known to the locator.</summary>
    public required string PublisherId { get; init; }

    /// <summary>How long one call may take. Thirty seconds by default.</summary>
    public TimeSpan TimeMax { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Octets of one answer. 4 MiB by default.</summary>
    public int OctetsMax { get; init; } = 4 << 20;
}
