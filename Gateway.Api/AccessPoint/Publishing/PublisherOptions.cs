using System.ComponentModel.DataAnnotations;

namespace Gateway.Api.AccessPoint.Publishing;

/// <summary>Our own SMP. Without it participants are published by somebody else's, and the gateway only receives for
/// them.</summary>
public sealed class PublisherOptions
{
    /// <summary>The id under which the locator knows our SMP.</summary>
    [Required]
    public string Id { get; set; } = "";

    /// <summary>The key of the SMP: a certificate of the issuing CA for SMPs, not the one of the access point.
    /// </summary>
    [Required]
    public KeyFileOptions? Key { get; set; }

    /// <summary>Where our SMP is reached: what the NAPTR records of our participants say.</summary>
    public Uri? Address { get; set; }

    /// <summary>Its IP address, which the locator's registration asks for and no longer uses.</summary>
    public string IpAddress { get; set; } = "0.0.0.0";

    /// <summary>The services of the locator; unless told otherwise those of the stage.</summary>
    public Uri? Locator { get; set; }

    internal bool IsWhole => Id.Length > 0 && Key is { IsWhole: true };
}
