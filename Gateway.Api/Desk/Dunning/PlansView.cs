using Gateway.Domain.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;

namespace Gateway.Api.Desk.Dunning;

/// <summary>All that the page of payment plans shows.</summary>
public sealed record PlansView
{
    public required DeskUser User { get; init; }

    public DeskNews? News { get; init; }

    /// <summary>The state of those that are shown; null for all.</summary>
    public PlanState? State { get; init; }

    public required IReadOnlyList<Line> Plans { get; init; }

    /// <summary>Where the next page is; null on the last.</summary>
    public string? Next { get; init; }

    /// <summary>One plan.</summary>
    public sealed record Line
    {
        public required Guid Id { get; init; }

        public required string Client { get; init; }

        public required PlanState State { get; init; }

        public required DateOnly ProposedOn { get; init; }

        public required Amount Total { get; init; }

        /// <summary>What came in of it; null where nobody keeps it.</summary>
        public Amount? Paid { get; init; }

        /// <summary>The first instalment that what came in does not reach; null when none is awaited.</summary>
        public Sentence? NextInstalment { get; init; }

        /// <summary>Whether its day is over.</summary>
        public bool IsLate { get; init; }
    }
}
