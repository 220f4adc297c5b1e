using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.Receivables;

/// <summary>Money kept for a client, and the invoice that it could pay first.</summary>
/// <param name="Client">Whose.</param>
/// <param name="ClientName">Its name.</param>
/// <param name="Kept">What is kept.</param>
/// <param name="Invoice">The client's open invoice in that currency that is, or was, due first.</param>
/// <param name="Number">Its number.</param>
/// <param name="DueDate">When it is due.</param>
/// <param name="Owed">What is open of it.</param>
internal sealed record CreditOffer(
    ClientId Client, string ClientName, Amount Kept, DocumentId Invoice, string Number, DateOnly DueDate, Amount Owed)
{
    /// <summary>What of the invoice it would pay.</summary>
    public Amount Pays => Amount.Min(Kept, Owed);

    /// <summary>Where it stands in the list: a page goes on after it.</summary>
    public string Place => $"{Client} {Kept.Currency.Code}";
}
