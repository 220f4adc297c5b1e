using Gateway.Domain.Languages;
using Gateway.Domain.Parties;

namespace Gateway.Api.Desk.Payroll;

/// <summary>All that the page of units shows.</summary>
public sealed record UnitsView
{
    public required Language Language { get; init; }

    public required string Who { get; init; }

    public required string FormToken { get; init; }

    /// <summary>What was looked for.</summary>
    public required string Find { get; init; }

    public required IReadOnlyList<(ProductionUnitId Id, string Code, string Name, UnitTool Tool)> Units { get; init; }

    /// <summary>Where the next page is; null on the last.</summary>
    public string? Next { get; init; }
}
