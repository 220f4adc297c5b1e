using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Http.Receivables;

/// <summary>What a client owes on one invoice, as at a day.</summary>
internal sealed record ReceivableResponse
{
    public required ReceivableId Id { get; init; }

    public required DocumentId Invoice { get; init; }

    public required string InvoiceNumber { get; init; }

    public required LegalEntityId LegalEntity { get; init; }

    public required ProductionUnitId Unit { get; init; }

    public required ClientId Client { get; init; }

    public required DateOnly IssueDate { get; init; }

    public required DateOnly DueDate { get; init; }

    /// <summary>0 until the due date has passed, or when nothing is owed.</summary>
    public required int DaysOverdue { get; init; }

    public required string PaymentReference { get; init; }

    public required Currency Currency { get; init; }

    /// <summary>The day that all of this holds on.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The invoice less its credit notes.</summary>
    public required Amount Due { get; init; }

    public required Amount Paid { get; init; }

    /// <summary>What is owed; negative when the client has a credit.</summary>
    public required Amount Balance { get; init; }

    public required ReceivableState State { get; init; }

    /// <summary>Only where one receivable is asked for.</summary>
    public IReadOnlyList<ReceivableEntryFields>? Entries { get; init; }

    public static ReceivableResponse Of(Receivable receivable, DateOnly asOf, bool withEntries)
    {
        var (header, balance) = (receivable.Header, receivable.Balance(asOf));
        return new ReceivableResponse
        {
            Id = header.Id,
            Invoice = header.InvoiceId,
            InvoiceNumber = header.Number,
            LegalEntity = header.LegalEntityId,
            Unit = header.UnitId,
            Client = header.ClientId,
            IssueDate = header.IssueDate,
            DueDate = header.DueDate,
            DaysOverdue = balance.IsPositive ? Math.Max(0, asOf.DayNumber - header.DueDate.DayNumber) : 0,
            PaymentReference = header.PaymentReference,
            Currency = header.Currency,
            AsOf = asOf,
            Due = receivable.Due(asOf),
            Paid = receivable.Paid(asOf),
            Balance = balance,
            State = receivable.State(asOf),
            Entries = withEntries
                ? [.. receivable.Entries.Where(entry => entry.ValueDate <= asOf).Select(ReceivableEntryFields.Of)]
                : null,
        };
    }
}
