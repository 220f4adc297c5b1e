using Gateway.Domain.Dunning;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;

namespace Gateway.Recovery.Dunning;

/// <summary>An open receivable with all that decides whether it is dunned.</summary>
public sealed record DunningItem
{
    public required ReceivableId Id { get; init; }

    public required DocumentId InvoiceId { get; init; }

    public required ProductionUnitId UnitId { get; init; }

    public required string Number { get; init; }

    public required DateOnly IssueDate { get; init; }

    public required string PaymentReference { get; init; }

    /// <summary>What is owed; never zero, and negative when the client has a credit.</summary>
    public required Amount Balance { get; init; }

    public required Situation Situation { get; init; }

    /// <summary>What of it the client's credits leave.</summary>
    public Amount Uncovered =>
        Balance - Amount.Sum(Situation.Credits.Select(credit => credit.Amount), Balance.Currency);

    public DateOnly DueDate => Situation.Debt.DueDate;
}
