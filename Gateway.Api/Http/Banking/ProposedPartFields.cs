using Gateway.Api.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Banking;

/// <summary>A part of a movement and where it would go.</summary>
internal sealed record ProposedPartFields
{
    public required ClientId Client { get; init; }

    public string? ClientName { get; init; }

    /// <summary>Absent for what would be kept for the client.</summary>
    public string? InvoiceNumber { get; init; }

    public required Amount Amount { get; init; }

    public static ProposedPartFields Of(StoredAllocation part, Currency currency, MovementMoney money) => new()
    {
        Client = new ClientId(part.Client),
        ClientName = money.NameOf(part.Client),
        InvoiceNumber = money.NumberOf(part.Receivable),
        Amount = Amount.FromMinorUnits(part.Amount, currency),
    };
}
