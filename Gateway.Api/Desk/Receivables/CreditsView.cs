using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.Desk.Receivables;

/// <summary>All that the page of kept money shows.</summary>
public sealed record CreditsView
{
    public required DeskUser User { get; init; }

    public DeskNews? News { get; init; }

    public required IReadOnlyList<Line> Lines { get; init; }

    /// <summary>Where the next page is; null on the last.</summary>
    public string? Next { get; init; }

    /// <summary>Money of one client, and the invoice it could pay first.</summary>
    public sealed record Line(
        ClientId Client, string Name, Amount Kept, DocumentId Invoice, string Number, DateOnly DueDate, Amount Owed,
        Amount Pays);
}
