using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;

namespace Gateway.Recovery.Correspondence.Paper;

/// <summary>
/// An issued document as it is put on paper: what it says, who legally sells (whose paper it is), the unit whose
/// logo, colour and words it carries, and the language of the reader.
/// </summary>
/// <remarks>
/// Where the seat of the seller has another language, the labels stand in both: the mandatory mentions of a Belgian
/// invoice must be in the language of the region of the operating seat (decrees of 19 July 1973 and 30 June 1982,
/// coordinated laws of 18 July 1966, art. 52).
/// </remarks>
public sealed record InvoicePaper(BillingDocument Document, LegalEntity Seller, ProductionUnit Unit, Language Language)
{
    internal DocumentContent Content => Document.Content;

    internal DocumentTotals Totals => Document.Totals;

    internal bool IsCreditNote => Document is CreditNote;

    internal Sentence Title => IsCreditNote ? Labels.CreditNote : Labels.Invoice;

    internal PrintFormat Format => PrintFormat.For(Language);

    internal Language? SeatLanguage => Seller.Language == Language ? null : Seller.Language;

    /// <summary>Whether the client is asked for money: an invoice with something left to pay.</summary>
    internal bool AsksForMoney => !IsCreditNote && Totals.Payable.IsPositive;

    internal string In(Sentence sentence) => sentence.In(Language);
}
