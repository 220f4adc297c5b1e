using Gateway.Api.Persistence.Banking;
using Gateway.Domain.Banking;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;

namespace Gateway.Api.Http.Banking;

/// <summary>A movement of a statement: what the bank says, and what became of it.</summary>
internal sealed record MovementResponse
{
    public required MovementId Id { get; init; }

    public required StatementId Statement { get; init; }

    /// <summary>Its number on the statement, and of the detail: 4/2.</summary>
    public required string Place { get; init; }

    /// <summary>Positive when money came in.</summary>
    public required Amount Amount { get; init; }

    public required Currency Currency { get; init; }

    public required DateOnly EntryDate { get; init; }

    public required DateOnly ValueDate { get; init; }

    public string? CounterpartyName { get; init; }

    public string? CounterpartyAccount { get; init; }

    public required string Communication { get; init; }

    /// <summary>The payment reference, where the communication is one whose check digits hold.</summary>
    public string? PaymentReference { get; init; }

    public string? EndToEndId { get; init; }

    /// <summary>The bank's eight digits for what kind of movement it is.</summary>
    public string? Code { get; init; }

    /// <summary>How it undoes an earlier payment.</summary>
    public ReturnKind? Return { get; init; }

    public string? ReturnReason { get; init; }

    /// <summary>SHA-256 over all that the bank said of it.</summary>
    public required string EvidenceHash { get; init; }

    public required MovementState State { get; init; }

    /// <summary>Where its money went.</summary>
    public required IReadOnlyList<MovementPartFields> Parts { get; init; }

    /// <summary>How its money came to invoices of other currencies.</summary>
    public required IReadOnlyList<ExchangeFields> Exchanges { get; init; }

    /// <summary>While it waits: ways to allocate it as the last run saw them, the best first.</summary>
    public required IReadOnlyList<ProposalFields> Proposals { get; init; }

    /// <summary>While it waits: the recovery case that its text names.</summary>
    public MovementCaseFields? Case { get; init; }

    /// <summary>The movement that took its payment back.</summary>
    public MovementId? TakenBackBy { get; init; }

    public string? DecidedBy { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }

    public string? Reason { get; init; }

    public static MovementResponse Of(MovementRow row, MovementMoney money, Language language) => new()
    {
        Id = row.Id,
        Statement = row.StatementId,
        Place = row.Place,
        Amount = row.Money,
        Currency = row.Currency,
        EntryDate = row.EntryDate,
        ValueDate = row.ValueDate,
        CounterpartyName = row.Name,
        CounterpartyAccount = row.CounterpartyAccount,
        Communication = row.Communication,
        PaymentReference = row.PaymentReference,
        EndToEndId = row.EndToEndId,
        Code = row.Code,
        Return = row.ReturnKind,
        ReturnReason = row.ReturnReason,
        EvidenceHash = row.EvidenceHash,
        State = row.State,
        Parts = [.. money.PartsOf(row)],
        Exchanges = [.. money.ExchangesOf(row)],
        Proposals =
        [
            .. Gateway.Api.Banking.Proposals.Read(row.Proposals).Ways
                .Select(way => ProposalFields.Of(way, row.Currency, money, language)),
        ],
        Case = MovementCaseFields.Of(Gateway.Api.Banking.Proposals.Read(row.Proposals), row.Currency),
        TakenBackBy = row.TakenBackBy,
        DecidedBy = row.DecidedBy,
        DecidedAt = row.DecidedAt,
        Reason = row.Reason,
    };
}
