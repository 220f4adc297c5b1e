using Gateway.Api.Banking;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;

namespace Gateway.Api.Http.Banking;

/// <summary>The recovery case that the text of a movement names.</summary>
internal sealed record MovementCaseFields
{
    public required RecoveryCaseId Case { get; init; }

    public required string Number { get; init; }

    /// <summary>What its partner told it had received and has not transferred: it is booked already.</summary>
    public required Amount Reported { get; init; }

    public static MovementCaseFields? Of(StoredProposals stored, Currency currency) => stored.Case is { } id
        ? new()
        {
            Case = new RecoveryCaseId(id),
            Number = stored.CaseNumber ?? "",
            Reported = Amount.FromMinorUnits(stored.Reported ?? 0, currency),
        }
        : null;
}
