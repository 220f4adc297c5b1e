using Gateway.Api.Payroll;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Payroll;

/// <summary>The account of a unit: all amounts without VAT.</summary>
internal sealed record UnitAccountResponse
{
    public required ProductionUnitId Unit { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required Currency Currency { get; init; }

    /// <summary>What was left when the first day began.</summary>
    public required Amount Opening { get; init; }

    public required Amount Invoiced { get; init; }

    public required Amount Collected { get; init; }

    /// <summary>Laid out by the cooperative and the guarantee fund, less what clients have covered.</summary>
    public required Amount Advanced { get; init; }

    public required Amount Deducted { get; init; }

    public required Amount PaidOut { get; init; }

    /// <summary>What was left when the last day ended: opening, plus collected and advanced, less deducted and paid
    /// out.</summary>
    public required Amount Closing { get; init; }

    public required IReadOnlyList<UnitAccountLineFields> Lines { get; init; }

    public static UnitAccountResponse Of(ProductionUnitId unit, UnitAccount account, Language language) => new()
    {
        Unit = unit,
        From = account.From,
        To = account.To,
        Currency = account.Currency,
        Opening = account.Opening,
        Invoiced = account.Sum(line => line.Invoiced),
        Collected = account.Sum(line => line.Collected),
        Advanced = account.Sum(line => line.Advanced),
        Deducted = account.Sum(line => line.Deducted),
        PaidOut = account.Sum(line => line.PaidOut),
        Closing = account.Closing,
        Lines = [.. account.Lines.Select(line => UnitAccountLineFields.Of(line, language))],
    };
}
