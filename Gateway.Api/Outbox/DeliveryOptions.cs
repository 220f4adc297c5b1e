using System.ComponentModel.DataAnnotations;
using Gateway.Domain.Deliveries;

namespace Gateway.Api.Outbox;

/// <summary>How deliveries are worked through. Section <c>Delivery</c>.</summary>
public sealed class DeliveryOptions : IValidatableObject
{
    public const string Section = "Delivery";

    /// <summary>How many deliveries a node has on the wire at once, on each channel but Peppol.</summary>
    /// <value>4: a mail relay that takes more is rare.</value>
    [Range(1, 64)]
    public int Lanes { get; set; } = 4;

    /// <summary>How many deliveries a node has on the wire at once over Peppol, to all access points
    /// together.</summary>
    /// <value>48: an answer takes as long as the slowest of many others wants, and those that are under way together
    /// share their transactions.</value>
    [Range(1, 256)]
    public int PeppolLanes { get; set; } = 48;

    /// <summary>Whether mail with the UBL attached stands in for Peppol while no access point is configured. The law
    /// allows it where both sides agree; turn it off and such documents wait for a person.</summary>
    /// <value>It does, and each timeline says so.</value>
    public bool MailStandsIn { get; set; } = true;

    /// <summary>How long one try may take: rendering, connecting, sending, until the last answer.</summary>
    /// <value>Three minutes: longer than the limits of the mail transport, which says better what was slow.</value>
    [Range(typeof(TimeSpan), "00:00:01", "00:30:00")]
    public TimeSpan WireTimeout { get; set; } = TimeSpan.FromMinutes(3);

    /// <summary>How long a node holds a delivery. After a node died, its deliveries wait that long.</summary>
    /// <value>Ten minutes. At least twice the wire's limit, or two nodes might send at once.</value>
    [Range(typeof(TimeSpan), "00:00:02", "02:00:00")]
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How long a running send may go on when the gateway is stopped.</summary>
    /// <value>Ten seconds. It is then broken off and tried again, under the same Message-ID.</value>
    [Range(typeof(TimeSpan), "00:00:00", "00:05:00")]
    public TimeSpan StopGrace { get; set; } = TimeSpan.FromSeconds(10);

    internal int LanesOf(DeliveryChannel channel) => channel == DeliveryChannel.Peppol ? PeppolLanes : Lanes;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Lease < 2 * WireTimeout)
        {
            yield return new ValidationResult(
                $"Delivery:Lease ({Lease}) is less than twice Delivery:WireTimeout ({WireTimeout}).", [nameof(Lease)]);
        }
    }
}
