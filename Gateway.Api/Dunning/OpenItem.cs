using Gateway.Domain.Dunning;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Law;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Recovery.Dunning;

namespace Gateway.Api.Dunning;

/// <summary>A receivable that is not settled, with its movements.</summary>
internal sealed class OpenItem
{
    public required ReceivableId Id { get; init; }
    public required DocumentId InvoiceId { get; init; }
    public required LegalEntityId LegalEntityId { get; init; }
    public required ProductionUnitId UnitId { get; init; }
    public required ClientId ClientId { get; init; }
    public required string Number { get; init; }
    public required Currency Currency { get; init; }
    public required DateOnly IssueDate { get; init; }
    public required DateOnly DueDate { get; init; }
    public required string PaymentReference { get; init; }
    public List<OpenEntry> Entries { get; } = [];

    public Debt ToDebt(Debtor debtor, DunningOptions options) => new()
    {
        Debtor = debtor,
        Amount = Money(Entries.Where(one => one.Kind == ReceivableEntryKind.Invoiced).Sum(one => one.Amount)),
        DueDate = DueDate,
        Movements =
        [
            .. Entries.Where(one => one.Kind != ReceivableEntryKind.Invoiced && one.Amount != 0)
                .Select(one => new DebtMovement(KindOf(one), one.ValueDate, Money(Math.Abs(one.Amount)))),
        ],
        Contract = options.Contract,
        IsCreditorSmall = options.IsCreditorSmall,
    };

    public DunningItem ToItem(Situation situation) => new()
    {
        Id = Id,
        InvoiceId = InvoiceId,
        UnitId = UnitId,
        Number = Number,
        IssueDate = IssueDate,
        PaymentReference = PaymentReference,
        Balance = Money(Entries.Sum(one => one.Amount)),
        Situation = situation,
    };

    /// <summary>A credit was never owed; anything else that lowers the debt counts like money, from its day.</summary>
    private static DebtMovementKind KindOf(OpenEntry entry) => entry switch
    {
        { Kind: ReceivableEntryKind.Credited } => DebtMovementKind.Credit,
        { Amount: < 0 } => DebtMovementKind.Payment,
        _ => DebtMovementKind.Reversal,
    };

    private Amount Money(long minorUnits) => Amount.FromMinorUnits(minorUnits, Currency);
}
