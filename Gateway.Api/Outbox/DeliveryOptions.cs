using System.ComponentModel.DataAnnotations;

namespace Gateway.Api.Outbox;

/// <summary>How deliveries are worked through. Section <c>Delivery</c>.</summary>
public sealed class DeliveryOptions : IValidatableObject
{
    public const string Section = "Delivery";

    /// <summary>How many deliveries a node has on the wire at once, on each channel.</summary>
    /// <value>4: a mail relay that takes more is rare.</value>
    [Range(1, 64)]
    public int Lanes { get; set; } = 4;

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

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Lease < 2 * WireTimeout)
        {
            yield return new ValidationResult(
                $"Delivery:Lease ({Lease}) is less than twice Delivery:WireTimeout ({WireTimeout}).", [nameof(Lease)]);
        }
    }
}
