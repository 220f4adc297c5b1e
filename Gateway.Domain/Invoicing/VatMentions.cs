using Gateway.Domain.Languages;
using Gateway.Domain.Time;

namespace Gateway.Domain.Invoicing;

/// <summary>
/// The Belgian mentions, dated. The day that counts is the issue date. A wording changes by closing its row and
/// adding one, never by editing it: documents keep the id of the row they were written by.
/// </summary>
public static class VatMentions
{
    private const string Directive = "Directive 2006/112/EC art. 226, as amended by Directive 2010/45/EU";

    /// <summary>The invoicing rules of Directive 2010/45/EU (Royal Decree of 19 December 2012).</summary>
    private static readonly DateOnly Since2013 = new(2013, 1, 1);

    public static IReadOnlyList<VatMentionRow> All { get; } =
    [
        .. Domestic(), .. Services(), .. Goods(), .. Exemptions(), .. Margins(), .. Others(),
    ];

    /// <summary>The wording in force on a day; null when none is known: then nothing is issued with it.</summary>
    public static VatMentionRow? For(VatMention mention, DateOnly on) =>
        All.Where(row => row.Mention == mention).InForce(on);

    /// <summary>The category a mention gives the reason of; null for self-billing, which goes with any.</summary>
    public static VatCategory? CategoryOf(VatMention mention) =>
        All.FirstOrDefault(row => row.Mention == mention)?.Category;

    private static VatMentionRow[] Domestic() =>
    [
        new()
        {
            Mention = VatMention.DomesticReverseCharge,
            Category = VatCategory.ReverseCharge,
            Code = VatExemptionCodes.ReverseCharge,
            Text = new(
                "Autoliquidation – article 20 de l'arrêté royal n° 1",
                "Btw verlegd – artikel 20 van het koninklijk besluit nr. 1",
                "Steuerschuldnerschaft des Leistungsempfängers – Artikel 20 des Königlichen Erlasses Nr. 1",
                "Reverse charge – article 20 of Royal Decree no. 1"),
            LegalReference = "RD n° 1 of 29 December 1992, art. 20",
            ValidFrom = Since2013,
            ValidTo = new DateOnly(2022, 12, 31),
            Source = "Mentions in use before the wording of 2023",
        },
        new()
        {
            Mention = VatMention.DomesticReverseCharge,
            Category = VatCategory.ReverseCharge,
            Code = VatExemptionCodes.ReverseCharge,
            Text = new(
                "Autoliquidation. En l'absence de contestation par écrit, dans un délai d'un mois à compter de la "
                    + "réception de la facture, le client est présumé reconnaître qu'il est un assujetti tenu au dépôt "
                    + "de déclarations périodiques. Si cette condition n'est pas remplie, le client endossera, par "
                    + "rapport à cette condition, la responsabilité quant au paiement de la taxe, des intérêts et des "
                    + "amendes dus.",
                "Verlegging van heffing. Bij gebrek aan schriftelijke betwisting binnen een termijn van één maand na "
                    + "de "
                    + "ontvangst van de factuur, wordt de afnemer geacht te erkennen dat hij een belastingplichtige is "
                    + "gehouden tot de indiening van periodieke aangiften. Als die voorwaarde niet vervuld is, is de "
                    + "afnemer ten aanzien van die voorwaarde aansprakelijk voor de betaling van de verschuldigde "
                    + "belasting, interesten en geldboeten.",
                "Steuerschuldnerschaft des Leistungsempfängers. Bestreitet der Kunde die Rechnung nicht innerhalb "
                    + "eines "
                    + "Monats nach Erhalt schriftlich, gilt als von ihm anerkannt, dass er ein zur Abgabe periodischer "
                    + "Erklärungen verpflichteter Steuerpflichtiger ist. Ist diese Bedingung nicht erfüllt, haftet der "
                    + "Kunde in Bezug auf diese Bedingung für die Zahlung der geschuldeten Steuer, Zinsen und "
                    + "Geldbußen.",
                "Reverse charge. Unless the client contests it in writing within one month of receiving the invoice, "
                    + "it "
                    + "is presumed to acknowledge that it is a taxable person who files periodic returns. Where this "
                    + "condition is not met, the client is liable, in respect of that condition, for the payment of "
                    + "the "
                    + "tax, interest and fines due."),
            LegalReference = "RD n° 1 of 29 December 1992, art. 20 § 2",
            ValidFrom = new DateOnly(2023, 1, 1),
            Source = "Wording published by Embuild (NL), Excofis and Confiancia (FR); German and English are ours",
        },
    ];

    private static VatMentionRow[] Services() =>
    [
        new()
        {
            Mention = VatMention.EuServices,
            Category = VatCategory.ReverseCharge,
            Code = VatExemptionCodes.ReverseCharge,
            Text = new(
                "Autoliquidation – article 21, § 2, du Code de la TVA et article 196 de la directive 2006/112/CE",
                "Btw verlegd – artikel 21, § 2, van het Btw-Wetboek en artikel 196 van Richtlijn 2006/112/EG",
                "Steuerschuldnerschaft des Leistungsempfängers – Artikel 21 § 2 des Mehrwertsteuergesetzbuches und "
                    + "Artikel 196 der Richtlinie 2006/112/EG",
                "Reverse charge – article 21, § 2, of the Belgian VAT Code and article 196 of Directive 2006/112/EC"),
            LegalReference = "VAT Code art. 21 § 2; Directive 2006/112/EC art. 196",
            ValidFrom = Since2013,
            Source = Directive + " (11a)",
        },
    ];

    private static VatMentionRow[] Goods() =>
    [
        new()
        {
            Mention = VatMention.IntraCommunityGoods,
            Category = VatCategory.IntraCommunity,
            Code = VatExemptionCodes.IntraCommunity,
            Text = new(
                "Livraison intracommunautaire exemptée – article 39bis du Code de la TVA",
                "Vrijgestelde intracommunautaire levering – artikel 39bis van het Btw-Wetboek",
                "Steuerbefreite innergemeinschaftliche Lieferung – Artikel 39bis des Mehrwertsteuergesetzbuches",
                "Exempt intra-Community supply – article 39bis of the Belgian VAT Code"),
            LegalReference = "VAT Code art. 39bis; Directive 2006/112/EC art. 138",
            ValidFrom = Since2013,
            Source = Directive + " (11)",
        },
        new()
        {
            Mention = VatMention.Export,
            Category = VatCategory.Export,
            Code = VatExemptionCodes.Export,
            Text = new(
                "Exportation exemptée – article 39 du Code de la TVA",
                "Vrijgestelde uitvoer – artikel 39 van het Btw-Wetboek",
                "Steuerbefreite Ausfuhr – Artikel 39 des Mehrwertsteuergesetzbuches",
                "Exempt export – article 39 of the Belgian VAT Code"),
            LegalReference = "VAT Code art. 39; Directive 2006/112/EC art. 146",
            ValidFrom = Since2013,
            Source = Directive + " (11)",
        },
    ];

    private static VatMentionRow[] Exemptions() =>
    [
        new()
        {
            Mention = VatMention.Article44,
            Category = VatCategory.Exempt,
            Text = new(
                "Exempté de TVA – article 44 du Code de la TVA",
                "Vrijgesteld van btw – artikel 44 van het Btw-Wetboek",
                "Von der Mehrwertsteuer befreit – Artikel 44 des Mehrwertsteuergesetzbuches",
                "Exempt from VAT – article 44 of the Belgian VAT Code"),
            LegalReference = "VAT Code art. 44; Directive 2006/112/EC art. 132 and 135",
            ValidFrom = Since2013,
            Source = Directive + " (11)",
        },
        new()
        {
            Mention = VatMention.SmallEnterprise,
            Category = VatCategory.Exempt,
            Text = new(
                "Régime particulier de franchise des petites entreprises",
                "Bijzondere vrijstellingsregeling kleine ondernemingen",
                "Sonderregelung der Steuerbefreiung für Kleinunternehmen",
                "Special exemption scheme for small enterprises"),
            LegalReference = "VAT Code art. 56bis; RD n° 19 of 29 June 2014",
            ValidFrom = new DateOnly(2014, 7, 1),
            ValidTo = new DateOnly(2024, 12, 31),
            Source = "Lists of mandatory mentions by accountants",
        },
        new()
        {
            Mention = VatMention.SmallEnterprise,
            Category = VatCategory.Exempt,
            Text = new(
                "Régime particulier de la franchise de taxe – petites entreprises, article 56bis du Code de la TVA",
                "Bijzondere vrijstellingsregeling van belasting – kleine ondernemingen, artikel 56bis van het "
                    + "Btw-Wetboek",
                "Sonderregelung der Steuerbefreiung – Kleinunternehmen, Artikel 56bis des Mehrwertsteuergesetzbuches",
                "Special exemption scheme – small enterprises, article 56bis of the Belgian VAT Code"),
            LegalReference = "VAT Code art. 56bis; RD n° 1 art. 5 § 1, 10°quater; RD n° 19 of 15 December 2024",
            ValidFrom = new DateOnly(2025, 1, 1),
            Source = "Wording published by Cofiduc (FR); the other languages are ours",
        },
    ];

    private static VatMentionRow[] Margins() =>
    [
        Margin(VatMention.MarginTravelAgents, VatExemptionCodes.TravelAgents, new(
            "Régime particulier – agences de voyages",
            "Bijzondere regeling – reisbureaus",
            "Sonderregelung für Reisebüros",
            "Margin scheme – Travel agents")),
        Margin(VatMention.MarginSecondHandGoods, VatExemptionCodes.SecondHandGoods, new(
            "Régime particulier – Biens d'occasion",
            "Bijzondere regeling – gebruikte goederen",
            "Gebrauchtgegenstände/Sonderregelung",
            "Margin scheme – Second-hand goods")),
        Margin(VatMention.MarginWorksOfArt, VatExemptionCodes.WorksOfArt, new(
            "Régime particulier – Objets d'art",
            "Bijzondere regeling – kunstvoorwerpen",
            "Kunstgegenstände/Sonderregelung",
            "Margin scheme – Works of art")),
        Margin(VatMention.MarginCollectorsItems, VatExemptionCodes.CollectorsItems, new(
            "Régime particulier – Objets de collection et d'antiquité",
            "Bijzondere regeling – voorwerpen voor verzamelingen of antiquiteiten",
            "Sammlungsstücke und Antiquitäten/Sonderregelung",
            "Margin scheme – Collector's items and antiques")),
    ];

    private static VatMentionRow[] Others() =>
    [
        new()
        {
            Mention = VatMention.OutsideScope,
            Category = VatCategory.OutsideScope,
            Code = VatExemptionCodes.OutsideScope,
            Text = new(
                "Opération non soumise à la TVA belge – article 21, § 2, du Code de la TVA",
                "Handeling niet onderworpen aan de Belgische btw – artikel 21, § 2, van het Btw-Wetboek",
                "Umsatz unterliegt nicht der belgischen Mehrwertsteuer – Artikel 21 § 2 des Mehrwertsteuergesetzbuches",
                "Not subject to Belgian VAT – article 21, § 2, of the Belgian VAT Code"),
            LegalReference = "VAT Code art. 21 § 2; Directive 2006/112/EC art. 44",
            ValidFrom = Since2013,
            Source = "The wording is ours; the law prescribes none",
        },
        new()
        {
            Mention = VatMention.SelfBilling,
            Text = new(
                "Facturation par le preneur",
                "Factuur uitgereikt door afnemer",
                "Gutschrift",
                "Self-billing"),
            LegalReference = "VAT Code art. 53 § 2; Directive 2006/112/EC art. 224",
            ValidFrom = Since2013,
            Source = Directive + " (10a)",
        },
    ];

    private static VatMentionRow Margin(VatMention mention, string code, Sentence text) => new()
    {
        Mention = mention,
        Category = VatCategory.Exempt,
        Code = code,
        Text = text,
        LegalReference = "VAT Code art. 58 § 4; Directive 2006/112/EC art. 226 (13) and (14)",
        ValidFrom = Since2013,
        Source = Directive + " (13) and (14)",
    };
}
