using System.ComponentModel.DataAnnotations;
using Gateway.Api.Outbox;

namespace Gateway.Api.Http.Deliveries;

/// <summary>Events of a mail provider, in any order.</summary>
internal sealed record MailEventsRequest
{
    [MinLength(1)]
    [MaxLength(TakeMailEvents.EventsMax)]
    public required IReadOnlyList<MailEventFields> Events { get; init; }
}
