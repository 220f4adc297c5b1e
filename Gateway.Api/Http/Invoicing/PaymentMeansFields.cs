using System.ComponentModel.DataAnnotations;
using Gateway.Api.Http.Json;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Invoicing;

/// <summary>
/// One way to pay: a transfer (iban), a card, a direct debit, or a code alone; never two of them. The reference the
/// client quotes is always the gateway's own, by which the payment is recognised.
/// </summary>
internal sealed record PaymentMeansFields
{
    /// <summary>UNTDID 4461. Default: 30 for a transfer, 48 for a card, 49 for a direct debit.</summary>
    [MaxLength(3)]
    public string? Code { get; init; }

    public string? Text { get; init; }

    public Iban? Iban { get; init; }

    public string? AccountName { get; init; }

    [WrittenAs(WrittenAs.Bic)]
    public string? Bic { get; init; }

    public CardFields? Card { get; init; }

    public DirectDebitFields? DirectDebit { get; init; }

    /// <summary>A transfer without an account goes to the account of the legal entity.</summary>
    public PaymentMeans ToDomain(LegalEntity seller) => this switch
    {
        { Card: { } card } => new PaymentMeans.Card(card.LastDigits, card.Holder)
        {
            Code = Code ?? "48",
            Text = Text,
            Network = card.Network ?? "NA",
        },
        { DirectDebit: { } debit } => new PaymentMeans.DirectDebit(debit.Mandate, debit.DebitedIban?.Text)
        {
            Code = Code ?? "59",
            Text = Text,
        },
        { Code: null or "30" or "31" or "42" or "58" } => new PaymentMeans.CreditTransfer(
            (Iban ?? seller.Iban).Text, AccountName ?? seller.Name, Iban is null ? seller.Bic : Bic)
        {
            Code = Code ?? "30",
            Text = Text,
        },
        _ => new PaymentMeans.Other { Code = Code, Text = Text },
    };
}
