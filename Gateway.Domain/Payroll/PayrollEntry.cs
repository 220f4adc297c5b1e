using Gateway.Domain.Banking;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Payroll;

/// <summary>
/// One event to payroll. Its sequence is given when it is stored and is never given twice. What a unit gets is money
/// that came in or that somebody laid out for it, so over all entries of an invoice, and over those of each movement,
/// <see cref="ToUnit"/> is what was collected plus <see cref="Advance"/> plus <see cref="Guarantee"/>.
/// </summary>
public sealed record PayrollEntry
{
    /// <summary>1, 2, 3 … over the whole feed; 0 until stored.</summary>
    public long Sequence { get; init; }

    /// <summary>1, 2, 3 … within the invoice.</summary>
    public required int Number { get; init; }

    public required Guid EventId { get; init; }

    public required PayrollEntryType Type { get; init; }

    public required DateTimeOffset OccurredAt { get; init; }

    public required DateOnly ValueDate { get; init; }

    public required LegalEntityId LegalEntityId { get; init; }

    public required ProductionUnitId UnitId { get; init; }

    public required ClientId ClientId { get; init; }

    public required UnitTool Tool { get; init; }

    /// <summary>The work contract a 3in1 invoice belongs to.</summary>
    public string? ContractReference { get; init; }

    public required DocumentId InvoiceId { get; init; }

    public required string InvoiceNumber { get; init; }

    /// <summary>
    /// What moved with this entry, with VAT: invoiced, paid (negative when reversed), credited or written off
    /// (negative). Zero for advances and the guarantee fund, which move no money of the client.
    /// </summary>
    public required Amount AmountInclVat { get; init; }

    /// <summary>The part of it without VAT: invoiced, or collected.</summary>
    public required Amount ExVatShare { get; init; }

    /// <summary>How the invoiced turnover changed: the invoice, less what a credit note takes off.</summary>
    public required Amount Turnover { get; init; }

    /// <summary>What the unit gets by this entry, before the contribution; negative when it is taken back.</summary>
    public required Amount ToUnit { get; init; }

    /// <summary>How the advances on this invoice changed: up when made, down when money settles them.</summary>
    public required Amount Advance { get; init; }

    /// <summary>How what the guarantee fund carries for it changed: up when drawn, down when repaid.</summary>
    public required Amount Guarantee { get; init; }

    /// <summary>Of advances and of the guarantee fund: why.</summary>
    public PayrollReason? Reason { get; init; }

    /// <summary>Of advances and of the guarantee fund: the dated row that was applied.</summary>
    public string? RuleId { get; init; }

    /// <summary>All that is collected on the invoice after this entry.</summary>
    public required Amount CumulativePaid { get; init; }

    /// <summary>The sum of the parts without VAT that were given for collected money, this entry included.</summary>
    public required Amount CumulativeExVatShare { get; init; }

    /// <summary>What is still owed after this entry.</summary>
    public required Amount Open { get; init; }

    public required Contribution Contribution { get; init; }

    /// <summary>3in1: the day by which the wage is paid, paid or not.</summary>
    public DateOnly? WageDueOn { get; init; }

    /// <summary>The payment behind it.</summary>
    public Guid? PaymentId { get; init; }

    /// <summary>The movement of the bank that the payment came by; none when it was noted by hand.</summary>
    public MovementId? MovementId { get; init; }

    /// <summary>What the payment paid of interest and costs beside the invoice, or what was taken back of them: no
    /// turnover, so that a payment of them alone is no entry.</summary>
    public required Amount Accessories { get; init; }

    /// <summary>What of the client's money this entry passes on, without VAT.</summary>
    public Amount Collected =>
        Type == PayrollEntryType.InvoiceIssued ? Amount.Zero(ExVatShare.Currency) : ExVatShare;
}
