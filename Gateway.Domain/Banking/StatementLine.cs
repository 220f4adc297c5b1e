using Gateway.Domain.Money;

namespace Gateway.Domain.Banking;

/// <summary>One movement of a statement, or one detail of a movement.</summary>
public sealed record StatementLine
{
    /// <summary>1, 2, 3 … within the statement, or within the movement whose detail it is.</summary>
    public required int Number { get; init; }

    /// <summary>Positive when money came in.</summary>
    public required Amount Amount { get; init; }

    /// <summary>The day the bank booked it.</summary>
    public required DateOnly EntryDate { get; init; }

    /// <summary>The day it counts from; the day of entry where the bank does not tell.</summary>
    public required DateOnly ValueDate { get; init; }

    /// <summary>The bank's own reference: informative, and free to change (CODA 2.6, 7.4).</summary>
    public string? BankReference { get; init; }

    /// <summary>What kind of movement it is, in the Belgian code.</summary>
    public TransactionCode? Code { get; init; }

    /// <summary>The same in ISO 20022 (<c>PMNT/RCDT/ESCT</c>); null in CODA.</summary>
    public string? IsoCode { get; init; }

    public Counterparty Counterparty { get; init; } = Counterparty.Unknown;

    public Communication Communication { get; init; } = Communication.None;

    /// <summary>What the one who began the payment calls it; null when nobody named it.</summary>
    public string? EndToEndId { get; init; }

    /// <summary>What the one who sent a whole batch of payments calls the batch.</summary>
    public string? BatchId { get; init; }

    /// <summary>Why it undoes an earlier payment; null when it does not.</summary>
    public PaymentReturn? Return { get; init; }

    public DirectDebit? DirectDebit { get; init; }

    /// <summary>ISO 20022 external purpose code.</summary>
    public string? Purpose { get; init; }

    public string? CategoryPurpose { get; init; }

    /// <summary>What was sent, where it differs from what arrived: before charges, or in another currency.</summary>
    public Amount? OriginalAmount { get; init; }

    /// <summary>What else the bank tells of it, one text an item.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What the movement is made of, as far as it is told; details may have details.</summary>
    public IReadOnlyList<StatementLine> Details { get; init; } = [];

    /// <summary>Line of the file it begins on, from 1.</summary>
    public int FileLine { get; init; }

    /// <summary>True when the details sum to the amount; without details it is false.</summary>
    public bool IsDividedByDetails =>
        Details.Count > 0 && Amount.Sum(Details.Select(detail => detail.Amount), Amount.Currency) == Amount;

    /// <summary>
    /// What money is matched on: the details of a total where they sum to it, else the movement itself. Their amounts
    /// always sum to the amount of the movement.
    /// </summary>
    public IEnumerable<StatementLine> Payments() => IsDividedByDetails && Code is not { IsSingleWithDetails: true }
        ? Details.SelectMany(detail => detail.Payments())
        : [this];
}
