using Gateway.Api.Persistence.Receivables;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Http.Receivables;

/// <summary>Money that goes back to a client, and how it stands.</summary>
internal sealed record RefundResponse
{
    public required Guid Id { get; init; }

    public required ClientId Client { get; init; }

    public required Amount Amount { get; init; }

    public required Currency Currency { get; init; }

    /// <summary>Where it goes; absent where a debit that had left did not tell.</summary>
    public Iban? Iban { get; init; }

    public required string Words { get; init; }

    public required ApprovalState State { get; init; }

    public required string ProposedBy { get; init; }

    public string? DecidedBy { get; init; }

    public string? CalledBackBy { get; init; }

    /// <summary>The file it went out with.</summary>
    public Guid? File { get; init; }

    /// <summary>The debit it left with; of what was proposed for a debit that had left, that debit.</summary>
    public MovementId? Movement { get; init; }

    public static RefundResponse Of(RefundRow row) => new()
    {
        Id = row.Id,
        Client = row.ClientId,
        Amount = row.Money,
        Currency = row.Currency,
        Iban = row.Iban,
        Words = row.Words,
        State = row.State,
        ProposedBy = row.ProposedBy,
        DecidedBy = row.DecidedBy,
        CalledBackBy = row.CalledBackBy,
        File = row.FileId,
        Movement = row.DebitId,
    };
}
