namespace Gateway.Api.Desk.Dunning;

/// <summary>All that the page of print batches shows.</summary>
public sealed record PapersView
{
    public required DeskUser User { get; init; }

    public DeskNews? News { get; init; }

    /// <summary>For whom letters may wait, and how many do.</summary>
    public required IReadOnlyList<(string Id, string Name, int Waiting)> Entities { get; init; }

    public required IReadOnlyList<Line> Batches { get; init; }

    /// <summary>Where the next page is; null on the last.</summary>
    public string? Next { get; init; }

    /// <summary>The batch whose receipt was refused, with what was written.</summary>
    public (Guid Id, string On, string Proof)? Refused { get; init; }

    /// <summary>One batch.</summary>
    public sealed record Line
    {
        public required Guid Id { get; init; }

        public required DateOnly On { get; init; }

        public required int Letters { get; init; }

        public required int Stopped { get; init; }

        public DateOnly? PostedOn { get; init; }

        public string? Proof { get; init; }

        public bool IsDropped { get; init; }
    }
}
