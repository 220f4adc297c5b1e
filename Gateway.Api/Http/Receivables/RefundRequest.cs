using System.ComponentModel.DataAnnotations;
using Gateway.Api.Http.Json;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Receivables;

/// <summary>Gives kept money back, in EUR. Nothing leaves until another approves.</summary>
internal sealed record RefundRequest
{
    [WrittenAs(WrittenAs.PositiveAmount)]
    public required decimal Amount { get; init; }

    /// <summary>Where the client wants it.</summary>
    public required Iban Iban { get; init; }

    /// <summary>What the client reads on its statement.</summary>
    [MaxLength(140)]
    public required string Words { get; init; }
}
