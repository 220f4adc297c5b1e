using Gateway.Api.LegalRecovery;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Http.LegalRecovery;

/// <summary>An invoice of a unit that is late, and what is being done about it.</summary>
internal sealed record LateInvoiceResponse
{
    public required ReceivableId Receivable { get; init; }

    public required DocumentId Invoice { get; init; }

    public required string Number { get; init; }

    public required ClientId Client { get; init; }

    public required string ClientName { get; init; }

    public required DateOnly DueDate { get; init; }

    public required int DaysLate { get; init; }

    public required Currency Currency { get; init; }

    /// <summary>What is still owed of it.</summary>
    public required Amount Balance { get; init; }

    /// <summary>Reminders first, then what pauses them, then the law; never empty.</summary>
    public required IReadOnlyList<LateInvoiceNewsFields> News { get; init; }

    public static LateInvoiceResponse Of(LateInvoice late, DateOnly today, Language language) => new()
    {
        Receivable = late.Receivable,
        Invoice = late.Invoice,
        Number = late.Number,
        Client = late.Client,
        ClientName = late.ClientName,
        DueDate = late.DueDate,
        DaysLate = today.DayNumber - late.DueDate.DayNumber,
        Currency = late.Balance.Currency,
        Balance = late.Balance,
        News = [.. late.News.Select(one => LateInvoiceNewsFields.Of(one, language))],
    };
}
