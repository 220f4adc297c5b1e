using Gateway.Api.Receivables;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Receivables;

/// <summary>How the VAT of a lost invoice stands with the state.</summary>
internal sealed record VatReclaimStandResponse
{
    public required DocumentId Invoice { get; init; }

    public required string Number { get; init; }

    public required ClientId Client { get; init; }

    public required Currency Currency { get; init; }

    public required DateOnly LostOn { get; init; }

    /// <summary>The last day to ask for it; absent where the law of that day is not known.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>What stands asked for.</summary>
    public required Amount Asked { get; init; }

    /// <summary>What may be asked for and was not; absent once it was.</summary>
    public Amount? ToAsk { get; init; }

    /// <summary>What is to be given back, because more was paid or credited since it was asked for.</summary>
    public required Amount ToRepay { get; init; }

    public static VatReclaimStandResponse Of(VatReclaimStand stand) => new()
    {
        Invoice = stand.Invoice.InvoiceId,
        Number = stand.Invoice.Number,
        Client = stand.Invoice.ClientId,
        Currency = stand.Invoice.Currency,
        LostOn = stand.LostOn,
        Deadline = stand.Deadline,
        Asked = stand.Asked,
        ToAsk = stand.ToAsk,
        ToRepay = stand.ToRepay,
    };
}
