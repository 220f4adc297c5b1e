using System.ComponentModel.DataAnnotations;

namespace Gateway.Api.Http.Receivables;

/// <summary>Takes a payment back, whole and once.</summary>
internal sealed record PaymentReversalRequest
{
    /// <summary>The day the money went back; not in the future and not before the payment.</summary>
    public required DateOnly ValueDate { get; init; }

    /// <summary>Why, or the reason code of the bank.</summary>
    [MaxLength(280)]
    public required string Reason { get; init; }
}
