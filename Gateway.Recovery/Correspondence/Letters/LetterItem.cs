using Gateway.Domain.Money;
using Gateway.Domain.Law;

namespace Gateway.Recovery.Correspondence.Letters;

/// <summary>One invoice on a letter.</summary>
public sealed record LetterItem
{
    public required string Number { get; init; }

    public required DateOnly IssueDate { get; init; }

    public required DateOnly DueDate { get; init; }

    /// <summary>As the client writes it on the transfer.</summary>
    public required string PaymentReference { get; init; }

    /// <summary>What was supplied.</summary>
    public required string Description { get; init; }

    /// <summary>What is left of the invoice.</summary>
    public required Amount Balance { get; init; }

    /// <summary>What is asked on top, each with its sheet.</summary>
    public IReadOnlyList<ClaimItem> Asked { get; init; } = [];

    /// <summary>
    /// The free first reminder of a consumer's debt: what comes if it stays unpaid. Null for any other.
    /// </summary>
    public FirstReminder? First { get; init; }

    /// <summary>False for an invoice that is only listed.</summary>
    public bool IsReminded { get; init; } = true;

    internal Amount Additional => Amount.Sum(Asked.Select(item => item.Amount), Balance.Currency);
}
