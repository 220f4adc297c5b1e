using Gateway.Domain.Law;
using Gateway.Domain.Money;

namespace Gateway.Recovery.Correspondence.Dossiers;

/// <summary>What is asked on one invoice.</summary>
public sealed record DossierClaim
{
    public required string Number { get; init; }

    public required DateOnly IssueDate { get; init; }

    public required DateOnly DueDate { get; init; }

    /// <summary>What was invoiced.</summary>
    public required Amount Invoiced { get; init; }

    /// <summary>What is left of it.</summary>
    public required Amount Principal { get; init; }

    /// <summary>The last day on which it can be enforced; null when the law could not say.</summary>
    public DateOnly? PrescribedAfter { get; init; }

    /// <summary>What is asked on top, each with its sheet; what was paid or given up is taken off.</summary>
    public required IReadOnlyList<ClaimItem> Items { get; init; }

    /// <summary>Why no more is asked.</summary>
    public required IReadOnlyList<Reason> Blockers { get; init; }

    public Amount Additional => Amount.Sum(Items.Select(item => item.Amount), Principal.Currency);

    public Amount Interest => Amount.Sum(
        Items.Where(item => item.Kind == ClaimItemKind.Interest).Select(item => item.Amount), Principal.Currency);
}
