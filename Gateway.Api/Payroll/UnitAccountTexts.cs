using System.Collections.Frozen;
using Gateway.Api.Persistence.Payroll;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Payroll;

namespace Gateway.Api.Payroll;

/// <summary>What the lines of a unit's account say to its people.</summary>
internal static class UnitAccountTexts
{
    private static readonly FrozenDictionary<PayrollEntryType, Sentence> ByType =
        new Dictionary<PayrollEntryType, Sentence>
        {
            [PayrollEntryType.InvoiceIssued] = new(
                "La facture {0} est émise : {1} hors TVA.",
                "Factuur {0} is uitgereikt: {1} zonder btw.",
                "Die Rechnung {0} ist ausgestellt: {1} ohne Mehrwertsteuer.",
                "Invoice {0} is issued: {1} without VAT."),
            [PayrollEntryType.InvoicePaid] = new(
                "La facture {0} est payée ; {2} hors TVA sont arrivés.",
                "Factuur {0} is betaald; {2} zonder btw kwam binnen.",
                "Die Rechnung {0} ist bezahlt; {2} ohne Mehrwertsteuer sind eingegangen.",
                "Invoice {0} is paid; {2} without VAT came in."),
            [PayrollEntryType.InvoicePartiallyPaid] = new(
                "La facture {0} est payée en partie ; {2} hors TVA sont arrivés.",
                "Factuur {0} is deels betaald; {2} zonder btw kwam binnen.",
                "Die Rechnung {0} ist teilweise bezahlt; {2} ohne Mehrwertsteuer sind eingegangen.",
                "Invoice {0} is paid in part; {2} without VAT came in."),
            [PayrollEntryType.PaymentReversed] = new(
                "Un paiement de la facture {0} est reparti ; {2} hors TVA.",
                "Een betaling van factuur {0} is teruggegaan; {2} zonder btw.",
                "Eine Zahlung der Rechnung {0} ging zurück; {2} ohne Mehrwertsteuer.",
                "A payment of invoice {0} went back; {2} without VAT."),
            [PayrollEntryType.InvoiceCredited] = new(
                "Une note de crédit corrige la facture {0} de {1} hors TVA.",
                "Een creditnota verbetert factuur {0} met {1} zonder btw.",
                "Eine Gutschrift berichtigt die Rechnung {0} um {1} ohne Mehrwertsteuer.",
                "A credit note corrects invoice {0} by {1} without VAT."),
            [PayrollEntryType.InvoiceWrittenOff] = new(
                "Le solde de la facture {0} n'est plus attendu.",
                "Het saldo van factuur {0} wordt niet meer verwacht.",
                "Der Rest der Rechnung {0} wird nicht mehr erwartet.",
                "The rest of invoice {0} is no longer expected."),
            [PayrollEntryType.AdvanceMade] = new(
                "Le salaire lié à la facture {0} est avancé : {3}.",
                "Het loon bij factuur {0} is voorgeschoten: {3}.",
                "Der Lohn zur Rechnung {0} ist vorgestreckt: {3}.",
                "The wage of invoice {0} is advanced: {3}."),
            [PayrollEntryType.GuaranteeDrawn] = new(
                "Le fonds de garantie porte {4} pour la facture {0}.",
                "Het garantiefonds draagt {4} voor factuur {0}.",
                "Der Garantiefonds trägt {4} für die Rechnung {0}.",
                "The guarantee fund carries {4} for invoice {0}."),
            [PayrollEntryType.GuaranteeRepaid] = new(
                "Le fonds de garantie est remboursé pour la facture {0} : {4}.",
                "Het garantiefonds is terugbetaald voor factuur {0}: {4}.",
                "Der Garantiefonds ist für die Rechnung {0} zurückgezahlt: {4}.",
                "The guarantee fund is repaid for invoice {0}: {4}."),
        }.ToFrozenDictionary();

    private static readonly Sentence PaidOut = new(
        "Un salaire brut de {0} est payé ({1}) ; il coûte {2} au budget.",
        "Een brutoloon van {0} is betaald ({1}); het kost het budget {2}.",
        "Ein Bruttolohn von {0} ist gezahlt ({1}); er kostet das Budget {2}.",
        "A gross wage of {0} is paid ({1}); it costs the budget {2}.");

    public static Sentence Of(PayrollEntry entry) => ByType[entry.Type].With(
        entry.InvoiceNumber, entry.Turnover, entry.Collected, entry.Advance, entry.Guarantee);

    public static Sentence Of(PayoutRow payout) => PaidOut.With(
        Amount.FromMinorUnits(payout.Gross, payout.Currency),
        payout.Reference,
        Amount.FromMinorUnits(payout.Cost, payout.Currency));
}
