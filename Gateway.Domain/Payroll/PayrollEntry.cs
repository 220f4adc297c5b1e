using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Payroll;

/// <summary>One event to payroll. Its sequence is given when it is stored and is never given twice.</summary>
public sealed record PayrollEntry
{
    /// <summary>1, 2, 3 … over the whole feed; 0 until stored.</summary>
    public long Sequence { get; init; }

    public required Guid EventId { get; init; }

    public required PayrollEntryType Type { get; init; }

    public required DateTimeOffset OccurredAt { get; init; }

    public required DateOnly ValueDate { get; init; }

    public required LegalEntityId LegalEntityId { get; init; }

    public required ProductionUnitId UnitId { get; init; }

    public required UnitTool Tool { get; init; }

    /// <summary>The work contract a 3in1 invoice belongs to.</summary>
    public string? ContractReference { get; init; }

    public required DocumentId InvoiceId { get; init; }

    public required string InvoiceNumber { get; init; }

    /// <summary>
    /// What moved with this entry, with VAT: invoiced, paid (negative when reversed), credited (negative).
    /// </summary>
    public required Amount AmountInclVat { get; init; }

    /// <summary>The part of it without VAT.</summary>
    public required Amount ExVatShare { get; init; }

    /// <summary>All that is collected on the invoice after this entry.</summary>
    public required Amount CumulativePaid { get; init; }

    /// <summary>The sum of the parts without VAT that were given for collected money, this entry included.</summary>
    public required Amount CumulativeExVatShare { get; init; }

    /// <summary>What is still owed after this entry.</summary>
    public required Amount Open { get; init; }

    public required Contribution Contribution { get; init; }

    /// <summary>3in1: the day by which the wage is paid, seven working days after the service, paid or not.</summary>
    public DateOnly? WageDueOn { get; init; }

    /// <summary>The payment behind it.</summary>
    public Guid? PaymentId { get; init; }
}
