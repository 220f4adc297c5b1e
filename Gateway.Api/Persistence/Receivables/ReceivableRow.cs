using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Persistence.Receivables;

/// <summary>What never changes of a receivable; what is owed is in its entries.</summary>
internal sealed class ReceivableRow
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
    public List<ReceivableEntryRow> Entries { get; init; } = [];

    public static ReceivableRow Of(ReceivableHeader header) => new()
    {
        Id = header.Id,
        InvoiceId = header.InvoiceId,
        LegalEntityId = header.LegalEntityId,
        UnitId = header.UnitId,
        ClientId = header.ClientId,
        Number = header.Number,
        Currency = header.Currency,
        IssueDate = header.IssueDate,
        DueDate = header.DueDate,
        PaymentReference = header.PaymentReference,
    };

    public Receivable ToDomain() => new(
        new ReceivableHeader
        {
            Id = Id,
            InvoiceId = InvoiceId,
            LegalEntityId = LegalEntityId,
            UnitId = UnitId,
            ClientId = ClientId,
            Number = Number,
            Currency = Currency,
            IssueDate = IssueDate,
            DueDate = DueDate,
            PaymentReference = PaymentReference,
        },
        Entries.Select(entry => entry.ToDomain(Currency)));
}
