using Gateway.Api.Payroll;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Payroll;

namespace Gateway.Api.Http.Payroll;

/// <summary>One event to payroll. Sequences rise, are never given twice and never skipped once seen.</summary>
internal sealed record PayrollEntryResponse
{
    /// <summary>Give the last one read as <c>after</c> to read on.</summary>
    public required long Sequence { get; init; }

    public required Guid EventId { get; init; }

    public required PayrollEntryType Type { get; init; }

    public required DateTimeOffset OccurredAt { get; init; }

    public required DateOnly ValueDate { get; init; }

    public required LegalEntityId LegalEntity { get; init; }

    public required ProductionUnitId Unit { get; init; }

    public required ClientId Client { get; init; }

    public required UnitTool Tool { get; init; }

    /// <summary>The work contract a 3in1 invoice belongs to.</summary>
    public string? ContractReference { get; init; }

    public required PayrollInvoiceFields Invoice { get; init; }

    /// <summary>What moved with this entry, with VAT; negative when reversed, credited or written off. Zero for
    /// advances and the guarantee fund, which move no money of the client.</summary>
    public required Amount AmountInclVat { get; init; }

    /// <summary>The part of it without VAT. Of all parts of an invoice the last takes the remainder.</summary>
    public required Amount ExVatShare { get; init; }

    /// <summary>How the invoiced turnover changed, without VAT.</summary>
    public required Amount Turnover { get; init; }

    /// <summary>What the unit gets by this entry, without VAT and before the contribution; negative when it is taken
    /// back. Over each movement it is what was collected plus <c>advance</c> plus <c>guarantee</c>.</summary>
    public required Amount ToUnit { get; init; }

    /// <summary>How the advances on the invoice changed: up when made, down when money settles them.</summary>
    public required Amount Advance { get; init; }

    /// <summary>How what the guarantee fund carries changed: up when drawn, down when repaid.</summary>
    public required Amount Guarantee { get; init; }

    /// <summary>Why an advance was made or the fund moved.</summary>
    public PayrollReason? Reason { get; init; }

    /// <summary>The dated row that was applied to an advance or the fund.</summary>
    public string? Rule { get; init; }

    /// <summary>All that is collected on the invoice after this entry, with VAT.</summary>
    public required Amount CumulativePaid { get; init; }

    /// <summary>The sum of the collected parts without VAT, this entry included.</summary>
    public required Amount CumulativeExVatShare { get; init; }

    /// <summary>What is still owed after this entry, with VAT.</summary>
    public required Amount Open { get; init; }

    public required ContributionFields Contribution { get; init; }

    /// <summary>3in1: the day by which the wage is paid, paid or not.</summary>
    public DateOnly? WageDueOn { get; init; }

    public Guid? Payment { get; init; }

    /// <summary>What the payment paid of interest and costs beside the invoice, negative when it was taken back. It is
    /// no turnover: a payment of interest and costs alone is no entry.</summary>
    public required Amount Accessories { get; init; }

    /// <summary>Where the bank tells of the payment; absent when it did not come by a statement.</summary>
    public PayrollStatementFields? Statement { get; init; }

    public static PayrollEntryResponse Of(PayrollTold told)
    {
        var entry = told.Entry;
        return new PayrollEntryResponse
        {
            Sequence = entry.Sequence,
            EventId = entry.EventId,
            Type = entry.Type,
            OccurredAt = entry.OccurredAt,
            ValueDate = entry.ValueDate,
            LegalEntity = entry.LegalEntityId,
            Unit = entry.UnitId,
            Client = entry.ClientId,
            Tool = entry.Tool,
            ContractReference = entry.ContractReference,
            Invoice = new PayrollInvoiceFields
            {
                Id = entry.InvoiceId,
                Number = entry.InvoiceNumber,
                Currency = entry.AmountInclVat.Currency,
                TaxExclusive = told.TaxExclusive,
                Vat = told.Vat,
                TaxInclusive = told.TaxInclusive,
            },
            AmountInclVat = entry.AmountInclVat,
            ExVatShare = entry.ExVatShare,
            Turnover = entry.Turnover,
            ToUnit = entry.ToUnit,
            Advance = entry.Advance,
            Guarantee = entry.Guarantee,
            Reason = entry.Reason,
            Rule = entry.RuleId,
            CumulativePaid = entry.CumulativePaid,
            CumulativeExVatShare = entry.CumulativeExVatShare,
            Open = entry.Open,
            Contribution = ContributionFields.Of(entry.Contribution),
            WageDueOn = entry.WageDueOn,
            Payment = entry.PaymentId,
            Accessories = entry.Accessories,
            Statement = told.Statement is { } statement ? PayrollStatementFields.Of(statement) : null,
        };
    }
}
