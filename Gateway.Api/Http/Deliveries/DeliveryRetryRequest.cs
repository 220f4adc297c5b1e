using System.ComponentModel.DataAnnotations;
using Gateway.Api.Http.Json;
using Gateway.Api.Outbox;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Deliveries;

/// <summary>Where a delivery is to go now.</summary>
internal sealed record DeliveryRetryRequest
{
    private const int ReasonLengthMax = 500;

    /// <summary>Mail or Peppol for an invoice or credit note; left out for the channel it has. Another one is a
    /// person's decision and wants a reason. A reminder or a dossier stays on its own.</summary>
    public DeliveryChannel? Channel { get; init; }

    /// <summary>The mail address; left out for the one it has, or on a change of channel the client's.</summary>
    [WrittenAs(WrittenAs.Email)]
    public string? Recipient { get; init; }

    /// <summary>The participant, where it goes over Peppol; left out for the one it has, or the client's.</summary>
    public ParticipantId? Participant { get; init; }

    /// <summary>Why, for the timeline: such as that the client agreed to mail. Needed for another channel.</summary>
    [MaxLength(ReasonLengthMax)]
    public string? Reason { get; init; }

    public DeliveryChoice ToChoice() => new()
    {
        Channel = Channel,
        Mail = Recipient,
        Participant = Participant,
        Reason = Reason,
    };
}
