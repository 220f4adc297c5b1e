using Gateway.Api.LegalRecovery;
using Gateway.Api.Payroll;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;

namespace Gateway.Api.Desk.Payroll;

/// <summary>All that the page of a unit's account shows.</summary>
public sealed record UnitView
{
    public required Language Language { get; init; }

    public required string Who { get; init; }

    public required string FormToken { get; init; }

    public required string Path { get; init; }

    /// <summary>Of the unit.</summary>
    public required string Name { get; init; }

    /// <summary>Code and tool.</summary>
    public required string Kind { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required Currency Currency { get; init; }

    /// <summary>The currencies of which the unit has an account.</summary>
    public required IReadOnlyList<Currency> Currencies { get; init; }

    /// <summary>Why what was asked is not what is shown.</summary>
    public Sentence? News { get; init; }

    /// <summary>The day for which it is said what is late.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>What is late today, whatever the period.</summary>
    public required IReadOnlyList<LateInvoice> Late { get; init; }

    /// <summary>Where more of what is late stands; null on the last page of it.</summary>
    public string? NextLate { get; init; }

    /// <summary>Null when the period has too many lines to be read.</summary>
    public required UnitSheet? Sheet { get; init; }
}
