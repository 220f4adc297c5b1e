using System.ComponentModel.DataAnnotations;
using Gateway.Api.Http.Json;
using Gateway.Api.Receivables;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Http.Receivables;

/// <summary>What somebody wants to give up. Nothing is booked until another approves.</summary>
internal sealed record WriteOffRequest
{
    public required DocumentId Invoice { get; init; }

    /// <summary>The invoice itself (the default), or the interest or the costs that were claimed beside it.</summary>
    public WriteOffPart? Part { get; init; }

    /// <summary>In the currency of the invoice. Default: all that is owed of the part.</summary>
    [WrittenAs(WrittenAs.PositiveAmount)]
    public decimal? Amount { get; init; }

    public required WriteOffReason Reason { get; init; }

    [MaxLength(280)]
    public string? Words { get; init; }

    public WriteOffOrder ToOrder() => new(Invoice, Reason, Amount, Part ?? WriteOffPart.Principal, Words);
}
