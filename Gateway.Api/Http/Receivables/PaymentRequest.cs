using System.ComponentModel.DataAnnotations;
using Gateway.Api.Http.Json;
using Gateway.Domain.Money;

namespace Gateway.Api.Http.Receivables;

/// <summary>Money that came in for an invoice. More than is owed stays as the client's credit.</summary>
internal sealed record PaymentRequest
{
    [WrittenAs(WrittenAs.PositiveAmount)]
    public required decimal Amount { get; init; }

    /// <summary>The currency of the invoice. Default: EUR.</summary>
    public Currency? Currency { get; init; }

    /// <summary>The day the money counts from; not in the future.</summary>
    public required DateOnly ValueDate { get; init; }

    /// <summary>What the bank or the person who books it says.</summary>
    [MaxLength(280)]
    public string? Reference { get; init; }
}
