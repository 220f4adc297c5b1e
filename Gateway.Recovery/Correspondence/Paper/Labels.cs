using Gateway.Domain.Languages;

namespace Gateway.Recovery.Correspondence.Paper;

/// <summary>Every word the gateway itself puts on an invoice, in the four languages.</summary>
internal static class Labels
{
    public static readonly Sentence Invoice = new("Facture", "Factuur", "Rechnung", "Invoice");
    public static readonly Sentence CreditNote = new("Note de crédit", "Creditnota", "Gutschrift", "Credit note");

    /// <summary>Royal Decree n° 1, art. 5 § 1: the words an invoice made out by the customer carries.</summary>
    public static readonly Sentence SelfBilled = new(
        "Facturation par le preneur",
        "Factuur uitgereikt door afnemer",
        "Rechnungsausstellung durch den Empfänger",
        "Self-billing");

    public static readonly Sentence Number = new("Numéro", "Nummer", "Nummer", "Number");
    public static readonly Sentence IssueDate = new("Date", "Datum", "Datum", "Date");
    public static readonly Sentence DueDate = new("Échéance", "Vervaldatum", "Fällig am", "Due date");

    public static readonly Sentence TaxPoint = new(
        "Exigibilité TVA", "Opeisbaarheid btw", "MwSt.-Fälligkeit", "Tax point");

    public static readonly Sentence SupplyDate = new("Livraison", "Levering", "Leistung", "Supplied on");
    public static readonly Sentence SupplyPeriod = new("Période", "Periode", "Zeitraum", "Period");

    public static readonly Sentence BuyerVat = new(
        "Votre n° de TVA", "Uw btw-nummer", "Ihre MwSt.-Nr.", "Your VAT number");

    public static readonly Sentence BuyerRegistration = new(
        "Votre n° d'entreprise", "Uw ondernemingsnr.", "Ihre Unternehmensnr.", "Your company number");

    public static readonly Sentence BuyerReference = new(
        "Votre référence", "Uw referentie", "Ihr Zeichen", "Your reference");

    public static readonly Sentence Order = new("Commande", "Bestelling", "Bestellung", "Order");
    public static readonly Sentence SalesOrder = new("Notre commande", "Ons order", "Unser Auftrag", "Our order");
    public static readonly Sentence Contract = new("Contrat", "Contract", "Vertrag", "Contract");
    public static readonly Sentence Project = new("Projet", "Project", "Projekt", "Project");
    public static readonly Sentence Despatch = new("Bon de livraison", "Leveringsbon", "Lieferschein", "Despatch note");

    public static readonly Sentence Receipt = new(
        "Bon de réception", "Ontvangstbon", "Empfangsschein", "Receiving advice");

    public static readonly Sentence Tender = new(
        "Marché / lot", "Opdracht / perceel", "Vergabe / Los", "Tender or lot");

    public static readonly Sentence InvoicedObject = new("Objet", "Voorwerp", "Gegenstand", "Object");
    public static readonly Sentence Accounting = new("Imputation", "Boeking", "Kontierung", "Cost centre");
    public static readonly Sentence DeliveredTo = new("Livré à", "Geleverd aan", "Geliefert an", "Delivered to");

    public static readonly Sentence Corrects = new(
        "Corrige la facture", "Verbetert factuur", "Berichtigt Rechnung", "Corrects invoice");

    public static readonly Sentence RefersTo = new(
        "Se rapporte à la facture", "Heeft betrekking op factuur", "Bezieht sich auf Rechnung", "Refers to invoice");

    public static readonly Sentence Of = new("du", "van", "vom", "of");
    public static readonly Sentence Vat = new("TVA", "Btw", "MwSt.", "VAT");
    public static readonly Sentence Contact = new("Contact", "Contact", "Kontakt", "Contact");

    public static readonly Sentence Description = new("Description", "Omschrijving", "Beschreibung", "Description");
    public static readonly Sentence Quantity = new("Quantité", "Aantal", "Menge", "Quantity");
    public static readonly Sentence UnitPrice = new("Prix unitaire", "Eenheidsprijs", "Einzelpreis", "Unit price");

    public static readonly Sentence NetAmount = new(
        "Montant HTVA", "Bedrag excl. btw", "Betrag ohne MwSt.", "Amount excl. VAT");

    public static readonly Sentence ItemId = new("Réf.", "Ref.", "Art.-Nr.", "Ref.");
    public static readonly Sentence BuyersItemId = new("Votre réf.", "Uw ref.", "Ihre Art.-Nr.", "Your ref.");
    public static readonly Sentence OrderLine = new("Ligne de commande", "Bestelregel", "Bestellzeile", "Order line");
    public static readonly Sentence Origin = new("Origine", "Herkomst", "Herkunft", "Origin");
    public static readonly Sentence Discount = new("Remise", "Korting", "Rabatt", "Discount");
    public static readonly Sentence Charge = new("Supplément", "Toeslag", "Zuschlag", "Charge");

    public static readonly Sentence PriceReduced = new(
        "prix {0} moins {1}", "prijs {0} min {1}", "Preis {0} abzüglich {1}", "price {0} less {1}");

    public static readonly Sentence Per = new("par {0} {1}", "per {0} {1}", "je {0} {1}", "per {0} {1}");
    public static readonly Sentence Share = new("{0} de {1}", "{0} van {1}", "{0} von {1}", "{0} of {1}");

    public static readonly Sentence VatRate = new("Taux de TVA", "Btw-tarief", "MwSt.-Satz", "VAT rate");

    public static readonly Sentence VatBase = new(
        "Base d'imposition", "Maatstaf van heffing", "Bemessungsgrundlage", "Taxable base");

    public static readonly Sentence LinesTotal = new(
        "Somme des lignes", "Som van de regels", "Summe der Zeilen", "Sum of lines");

    public static readonly Sentence TotalExclusive = new(
        "Total hors TVA", "Totaal excl. btw", "Gesamt ohne MwSt.", "Total excluding VAT");

    public static readonly Sentence TotalVat = new("Total TVA", "Totaal btw", "MwSt. gesamt", "Total VAT");

    public static readonly Sentence TotalVatIn = new(
        "Total TVA en {0}", "Totaal btw in {0}", "MwSt. gesamt in {0}", "Total VAT in {0}");

    public static readonly Sentence TotalInclusive = new(
        "Total TVA comprise", "Totaal incl. btw", "Gesamt mit MwSt.", "Total including VAT");

    public static readonly Sentence Paid = new("Déjà payé", "Reeds betaald", "Bereits bezahlt", "Already paid");
    public static readonly Sentence Rounding = new("Arrondi", "Afronding", "Rundung", "Rounding");
    public static readonly Sentence ToPay = new("À payer", "Te betalen", "Zu zahlen", "Amount due");

    public static readonly Sentence InYourFavour = new(
        "En votre faveur", "In uw voordeel", "Zu Ihren Gunsten", "In your favour");

    public static readonly Sentence PayByTransfer = new(
        "Payer par virement", "Betalen via overschrijving", "Zahlung per Überweisung", "Pay by bank transfer");

    public static readonly Sentence Beneficiary = new("Bénéficiaire", "Begunstigde", "Empfänger", "Beneficiary");
    public static readonly Sentence Account = new("IBAN", "IBAN", "IBAN", "IBAN");
    public static readonly Sentence ForeignAccount = new("Compte", "Rekening", "Konto", "Account");
    public static readonly Sentence Bic = new("BIC", "BIC", "BIC", "BIC");

    public static readonly Sentence Communication = new(
        "Communication", "Mededeling", "Mitteilung", "Payment reference");

    public static readonly Sentence ScanToPay = new(
        "Scannez avec l'app de votre banque",
        "Scan met de app van uw bank",
        "Mit Ihrer Banking-App scannen",
        "Scan with your banking app");

    public static readonly Sentence DirectDebit = new(
        "Ce montant sera prélevé par domiciliation.",
        "Dit bedrag wordt via domiciliëring geïnd.",
        "Dieser Betrag wird per Lastschrift eingezogen.",
        "This amount will be collected by direct debit.");

    public static readonly Sentence Mandate = new("Mandat", "Mandaat", "Mandat", "Mandate");

    public static readonly Sentence Creditor = new(
        "Identifiant créancier", "Schuldeisersnummer", "Gläubiger-ID", "Creditor identifier");

    public static readonly Sentence ByCard = new(
        "Payé par carte {0}", "Betaald met kaart {0}", "Bezahlt mit Karte {0}", "Paid by card {0}");

    public static readonly Sentence NothingToPay = new(
        "Rien à payer : cette facture est réglée.",
        "Niets te betalen: deze factuur is voldaan.",
        "Nichts zu zahlen: diese Rechnung ist beglichen.",
        "Nothing to pay: this invoice is settled.");

    public static readonly Sentence NothingOwed = new(
        "Ce montant vient en déduction de ce que vous nous devez, ou vous est remboursé.",
        "Dit bedrag wordt afgetrokken van wat u ons verschuldigd bent, of wordt u terugbetaald.",
        "Dieser Betrag wird mit offenen Forderungen verrechnet oder Ihnen erstattet.",
        "This amount is deducted from what you owe us, or refunded to you.");

    public static readonly Sentence Terms = new(
        "Conditions de paiement", "Betalingsvoorwaarden", "Zahlungsbedingungen", "Payment terms");

    public static readonly Sentence Notes = new("Remarques", "Opmerkingen", "Bemerkungen", "Notes");
    public static readonly Sentence Enclosed = new("Annexes", "Bijlagen", "Anlagen", "Enclosures");

    public static readonly Sentence Representative = new(
        "Représentant fiscal", "Fiscaal vertegenwoordiger", "Steuervertreter", "Tax representative");

    /// <summary>Where the price goes: {0} is the percentage, {1} its amount, {2} the price without VAT.</summary>
    public static readonly Sentence WageShare = new(
        "{0} du prix hors TVA ({1} sur {2}) paient des salaires et des cotisations sociales.",
        "{0} van de prijs excl. btw ({1} van {2}) gaat naar lonen en sociale bijdragen.",
        "{0} des Preises ohne MwSt. ({1} von {2}) sind Löhne und Sozialbeiträge.",
        "{0} of the price excluding VAT ({1} of {2}) pays wages and social contributions.");

    public static readonly Sentence Page = new("Page", "Pagina", "Seite", "Page");
    public static readonly Sentence Exempt = new("exonéré", "vrijgesteld", "befreit", "exempt");

    public static readonly Sentence ReverseCharge = new(
        "autoliquidation", "btw verlegd", "Steuerschuldumkehr", "reverse charge");

    public static readonly Sentence IntraCommunity = new(
        "intracommunautaire", "intracommunautair", "innergemeinschaftlich", "intra-Community");

    public static readonly Sentence Export = new("exportation", "uitvoer", "Ausfuhr", "export");

    public static readonly Sentence OutsideScope = new(
        "hors champ TVA", "buiten btw", "nicht steuerbar", "outside VAT");
}
