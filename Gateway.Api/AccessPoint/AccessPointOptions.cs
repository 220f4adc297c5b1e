using System.ComponentModel.DataAnnotations;
using System.Net;
using Gateway.Api.AccessPoint.Publishing;
using Gateway.Api.Responses;
using Gateway.Peppol.Certificates;
using Gateway.Peppol.Certificates.Revocation;
using Gateway.Peppol.Routing.Dns;
using Gateway.Peppol.Transport.As4;

namespace Gateway.Api.AccessPoint;

/// <summary>Who this access point is and whom it believes. Section <c>AccessPoint</c>; without it the gateway runs
/// without Peppol.</summary>
public sealed class AccessPointOptions : IValidatableObject
{
    public const string Section = "AccessPoint";

    private const int KeysMax = 4;

    /// <summary>The network: Production, Test or Sandbox. Keys and CAs of one are worth nothing in another.</summary>
    [Required]
    public PeppolStage? Stage { get; set; }

    /// <summary>The seat id that OpenPeppol gave, <c>PBE000123</c>: the CN of the certificate.</summary>
    [Required, RegularExpression("P[A-Z]{2}[0-9]{6}")]
    public string Seat { get; set; } = "";

    /// <summary>The keys: the first signs, all decrypt. Peers cache what an SMP said, so the old key stays here for
    /// days after a renewal.</summary>
    [Required, Length(1, KeysMax)]
    public KeyFileOptions[]? Keys { get; set; }

    /// <summary>PEM files of the CAs of the stage: the root and the issuing CAs for access points and SMPs.</summary>
    [Required, MinLength(1)]
    public string[]? TrustAnchors { get; set; }

    /// <summary>Where peers reach <c>/as4</c> of this gateway: what our SMP publishes. Only a sandbox may leave it
    /// out, and then it is where this process listens.</summary>
    public Uri? Address { get; set; }

    /// <summary>Whom other access points ask when something is wrong: an address of mail or of a page.</summary>
    public string? Contact { get; set; }

    /// <summary>What access points tell each other of documents behind the receipt (Peppol MLS).</summary>
    public MessageStatusOptions Mls { get; set; } = new();

    /// <summary>Our own SMP; null leaves the publishing to another.</summary>
    public PublisherOptions? Publisher { get; set; }

    /// <summary>Name servers, <c>9.9.9.9</c> or with a port. Unless told otherwise those of this machine.</summary>
    public string[]? NameServers { get; set; }

    /// <summary>How it is found out whether a certificate was revoked, in this order.</summary>
    /// <value>Crl, then Ocsp, unless told otherwise.</value>
    public RevocationMethod[]? RevocationMethods { get; set; }

    /// <summary>Whether revocation is looked at; only a sandbox may leave it out.</summary>
    public bool ChecksRevocation { get; set; } = true;

    /// <summary>Whether a certificate of which nothing can be found out is refused.</summary>
    /// <value>Refused: turn it off for the hours in which the lists of the CA cannot be reached.</value>
    public bool RefusesUnknownRevocation { get; set; } = true;

    /// <summary>Octets of one document after decompression.</summary>
    /// <value>200 MB.</value>
    [Range(1_000_000, 2_000_000_000)]
    public long PayloadOctetsMax { get; set; } = 200_000_000;

    /// <summary>How long the body of one message may take to arrive.</summary>
    /// <value>Five minutes.</value>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan ReadTimeMax { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>A sender that is slower than this many octets a second is cut off.</summary>
    /// <value>1,000, after ten seconds of grace.</value>
    [Range(1, 1_000_000)]
    public double OctetsPerSecondMin { get; set; } = 1000;

    /// <summary>How many messages are received at once. Each may take some megabytes of memory and a temporary file.
    /// </summary>
    /// <value>32: those that arrive together share a transaction.</value>
    [Range(1, 1000)]
    public int MessagesAtOnceMax { get; set; } = 32;

    /// <summary>How many more wait for their turn; who comes after them is told to try again.</summary>
    /// <value>64.</value>
    [Range(0, 10_000)]
    public int MessagesWaitingMax { get; set; } = 64;

    /// <summary>A folder in which the wire of every message is kept, for finding faults; null keeps nothing.</summary>
    public string? WireFolder { get; set; }

    /// <summary>Days for which the wire is kept, that of today included.</summary>
    /// <value>7.</value>
    [Range(1, 400)]
    public int WireDays { get; set; } = 7;

    /// <summary>Megabytes of wire that are kept a day; what comes after them is not.</summary>
    /// <value>2,000.</value>
    [Range(1, 1_000_000)]
    public int WireMegabytesADay { get; set; } = 2000;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Keys?.Any(key => !key.IsWhole) == true)
        {
            yield return Fault("Each of Keys needs File and PasswordFile or PasswordVariable.", nameof(Keys));
        }

        if (NameServers?.FirstOrDefault(text => !IPEndPoint.TryParse(text, out _)) is { } wrong)
        {
            yield return Fault($"'{wrong}' is no address of a name server.", nameof(NameServers));
        }

        if (Stage != PeppolStage.Sandbox && !ChecksRevocation)
        {
            yield return Fault("Only a sandbox may leave revocation unchecked.", nameof(ChecksRevocation));
        }

        if (Mls.Deadline <= TimeSpan.Zero)
        {
            yield return Fault("Mls:Deadline must be longer than nothing.", nameof(Mls));
        }

        if (Publisher is { IsWhole: false })
        {
            yield return Fault("Publisher needs Id and Key.", nameof(Publisher));
        }

        if (Stage != PeppolStage.Sandbox && (!IsHttps(Address) || (Publisher is { Address: var own } && !IsHttps(own))))
        {
            yield return Fault("Address and Publisher:Address must be given, and be HTTPS.", nameof(Address));
        }
    }

    /// <summary>The limits of messages, in both directions. What does not compress travels as base64 at worst.
    /// </summary>
    internal As4Limits Limits() => new()
    {
        PayloadOctetsMax = PayloadOctetsMax,
        WireOctetsMax = PayloadOctetsMax / 5 * 7,
        ReadTimeMax = ReadTimeMax,
    };

    internal RevocationOptions Revocation() => new()
    {
        Methods = !ChecksRevocation ? [] : RevocationMethods ?? [RevocationMethod.Crl, RevocationMethod.Ocsp],
        RefusesUnknown = RefusesUnknownRevocation,
    };

    internal DnsOptions Dns() => NameServers is null
        ? DnsOptions.OfThisMachine()
        : new DnsOptions { Servers = [.. NameServers.Select(Server)] };

    private static bool IsHttps(Uri? address) => address is { IsAbsoluteUri: true, Scheme: "https" };

    private static IPEndPoint Server(string text)
    {
        var server = IPEndPoint.Parse(text);
        return server.Port == 0 ? new IPEndPoint(server.Address, DnsOptions.StandardPort) : server;
    }

    private static ValidationResult Fault(string message, string member) => new($"{Section}: {message}", [member]);
}
