using Gateway.Domain.Dunning;

namespace Gateway.Api.Desk.Dunning;

/// <summary>All that the page of runs shows.</summary>
public sealed record RunsView
{
    public required DeskUser User { get; init; }

    public DeskNews? News { get; init; }

    /// <summary>For whom a run can be proposed.</summary>
    public required IReadOnlyList<(string Id, string Name)> Entities { get; init; }

    /// <summary>What was written into the form.</summary>
    public required string Entity { get; init; }

    public required string AsOf { get; init; }

    public required IReadOnlyList<Line> Runs { get; init; }

    /// <summary>Where the next page is; null on the last.</summary>
    public string? Next { get; init; }

    /// <summary>One run.</summary>
    public sealed record Line
    {
        public required string Path { get; init; }

        public required DateOnly AsOf { get; init; }

        public required string Entity { get; init; }

        public required RunState State { get; init; }

        public required int Clients { get; init; }

        public required int Items { get; init; }

        public required int Added { get; init; }

        public required int Gone { get; init; }

        public required string ProposedBy { get; init; }

        public string? SignedOffBy { get; init; }
    }
}
