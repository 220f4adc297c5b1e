using Gateway.Api.Persistence.Banking;

namespace Gateway.Api.Http.Banking;

/// <summary>An account that is known to pay for a client, because a person put its money on the client's invoices.
/// </summary>
internal sealed record PayerAccountResponse
{
    /// <summary>As the bank writes it: without blanks.</summary>
    public required string Account { get; init; }

    public required string ConfirmedBy { get; init; }

    public required DateTimeOffset ConfirmedAt { get; init; }

    public static PayerAccountResponse Of(PayerAccountRow row) => new()
    {
        Account = row.Number,
        ConfirmedBy = row.ConfirmedBy,
        ConfirmedAt = row.ConfirmedAt,
    };
}
