using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Payroll;

/// <summary>The invoice that payroll entries are about, and what credit notes took off it so far.</summary>
public sealed record PayrollSubject
{
    public required DocumentId InvoiceId { get; init; }

    public required string InvoiceNumber { get; init; }

    public required LegalEntityId LegalEntityId { get; init; }

    public required ProductionUnitId UnitId { get; init; }

    public required ClientId ClientId { get; init; }

    public required UnitTool Tool { get; init; }

    public string? ContractReference { get; init; }

    public required DateOnly IssueDate { get; init; }

    /// <summary>The last day of the service, from which the wage term of 3in1 runs.</summary>
    public required DateOnly ServiceEnd { get; init; }

    /// <summary>The invoice without VAT, less its credit notes.</summary>
    public required Amount TaxExclusive { get; init; }

    /// <summary>The invoice with VAT, less its credit notes.</summary>
    public required Amount TaxInclusive { get; init; }

    /// <summary>What the receivable asks: with VAT, less credit notes and what was paid before the invoice.</summary>
    public required Amount Due { get; init; }

    /// <summary>The turnover that the money still asked for stands for.</summary>
    public PayrollShare Share => new(
        TaxInclusive.IsPositive
            ? (TaxExclusive * Due.Value / TaxInclusive.Value).Round(Rounding.HalfUp)
            : Amount.Zero(Due.Currency),
        Due);
}
