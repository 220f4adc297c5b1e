using Gateway.Domain.Money;

namespace Gateway.Api.Http.Dunning;

/// <summary>An instalment of a plan.</summary>
internal sealed record InstalmentResponse
{
    public required int Number { get; init; }

    public required DateOnly DueOn { get; init; }

    /// <summary>Absent for a unit whose invoices are not all of the plan.</summary>
    public Amount? Amount { get; init; }

    /// <summary>What the client writes on the transfer; absent like the amount.</summary>
    public string? Reference { get; init; }

    /// <summary>The day the reminder of it left; the plan lapses some days after it.</summary>
    public DateOnly? RemindedOn { get; init; }
}
