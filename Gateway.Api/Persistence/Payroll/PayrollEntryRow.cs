using Gateway.Domain.Banking;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Payroll;

namespace Gateway.Api.Persistence.Payroll;

/// <summary>One event to payroll, amounts in minor units. Never updated, never deleted.</summary>
internal sealed class PayrollEntryRow
{
    public required long Sequence { get; init; }

    /// <summary>1, 2, 3 … within the invoice: two movements of it at once meet here.</summary>
    public required int Number { get; init; }
    public required Guid EventId { get; init; }
    public required PayrollEntryType Type { get; init; }
    public required DateTimeOffset OccurredAt { get; init; }
    public required DateOnly ValueDate { get; init; }
    public required LegalEntityId LegalEntityId { get; init; }
    public required ProductionUnitId UnitId { get; init; }
    public required ClientId ClientId { get; init; }
    public required UnitTool Tool { get; init; }
    public string? ContractReference { get; init; }
    public required DocumentId InvoiceId { get; init; }
    public required string InvoiceNumber { get; init; }
    public required Currency Currency { get; init; }
    public required long AmountInclVat { get; init; }
    public required long ExVatShare { get; init; }
    public required long Turnover { get; init; }
    public required long ToUnit { get; init; }
    public required long Advance { get; init; }
    public required long Guarantee { get; init; }
    public PayrollReason? Reason { get; init; }
    public string? RuleId { get; init; }
    public required long CumulativePaid { get; init; }
    public required long CumulativeExVatShare { get; init; }
    public required long Open { get; init; }
    public required string ContributionRuleId { get; init; }

    /// <summary>In thousandths of a percent: 6500 is 6.5 %.</summary>
    public required int ContributionRate { get; init; }
    public required ContributionBase ContributionBase { get; init; }
    public required long ContributionAmount { get; init; }
    public DateOnly? WageDueOn { get; init; }
    public Guid? PaymentId { get; init; }
    public MovementId? MovementId { get; init; }
    public long Accessories { get; init; }

    public static PayrollEntryRow Of(PayrollEntry entry) => new()
    {
        Sequence = entry.Sequence,
        Number = entry.Number,
        EventId = entry.EventId,
        Type = entry.Type,
        OccurredAt = entry.OccurredAt,
        ValueDate = entry.ValueDate,
        LegalEntityId = entry.LegalEntityId,
        UnitId = entry.UnitId,
        ClientId = entry.ClientId,
        Tool = entry.Tool,
        ContractReference = entry.ContractReference,
        InvoiceId = entry.InvoiceId,
        InvoiceNumber = entry.InvoiceNumber,
        Currency = entry.AmountInclVat.Currency,
        AmountInclVat = entry.AmountInclVat.MinorUnits,
        ExVatShare = entry.ExVatShare.MinorUnits,
        Turnover = entry.Turnover.MinorUnits,
        ToUnit = entry.ToUnit.MinorUnits,
        Advance = entry.Advance.MinorUnits,
        Guarantee = entry.Guarantee.MinorUnits,
        Reason = entry.Reason,
        RuleId = entry.RuleId,
        CumulativePaid = entry.CumulativePaid.MinorUnits,
        CumulativeExVatShare = entry.CumulativeExVatShare.MinorUnits,
        Open = entry.Open.MinorUnits,
        ContributionRuleId = entry.Contribution.RuleId,
        ContributionRate = (int)(entry.Contribution.Rate.Value * 1000),
        ContributionBase = entry.Contribution.Base,
        ContributionAmount = entry.Contribution.Amount.MinorUnits,
        WageDueOn = entry.WageDueOn,
        PaymentId = entry.PaymentId,
        MovementId = entry.MovementId,
        Accessories = entry.Accessories.MinorUnits,
    };

    public PayrollEntry ToDomain() => new()
    {
        Sequence = Sequence,
        Number = Number,
        EventId = EventId,
        Type = Type,
        OccurredAt = OccurredAt,
        ValueDate = ValueDate,
        LegalEntityId = LegalEntityId,
        UnitId = UnitId,
        ClientId = ClientId,
        Tool = Tool,
        ContractReference = ContractReference,
        InvoiceId = InvoiceId,
        InvoiceNumber = InvoiceNumber,
        AmountInclVat = Money(AmountInclVat),
        ExVatShare = Money(ExVatShare),
        Turnover = Money(Turnover),
        ToUnit = Money(ToUnit),
        Advance = Money(Advance),
        Guarantee = Money(Guarantee),
        Reason = Reason,
        RuleId = RuleId,
        CumulativePaid = Money(CumulativePaid),
        CumulativeExVatShare = Money(CumulativeExVatShare),
        Open = Money(Open),
        Contribution = new Contribution(
            ContributionRuleId, new Percentage(ContributionRate / 1000m), ContributionBase, Money(ContributionAmount)),
        WageDueOn = WageDueOn,
        PaymentId = PaymentId,
        MovementId = MovementId,
        Accessories = Money(Accessories),
    };

    public Amount Money(long minorUnits) => Amount.FromMinorUnits(minorUnits, Currency);
}
