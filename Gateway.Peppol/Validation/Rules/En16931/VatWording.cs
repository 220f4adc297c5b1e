using Gateway.Domain.Languages;
using Gateway.Peppol.Validation.Documents;
using Gateway.Peppol.Validation.Wording;

namespace Gateway.Peppol.Validation.Rules.En16931;

/// <summary>What the VAT families say.</summary>
internal static class VatWording
{
    public static readonly Func<Rule, Node, Sentence> DeliveryDateMissing = Say.That(
        "une livraison intracommunautaire (K) demande la date de livraison ou la période facturée.",
        "een intracommunautaire levering (K) vraagt de leveringsdatum of de gefactureerde periode.",
        "Eine innergemeinschaftliche Lieferung (K) verlangt das Lieferdatum oder den Abrechnungszeitraum.",
        "an intra-Community supply (K) asks for the delivery date or the invoicing period.");

    public static readonly Func<Rule, Node, Sentence> DeliveryCountryMissing = Say.That(
        "une livraison intracommunautaire (K) demande le pays de livraison.",
        "een intracommunautaire levering (K) vraagt het land van levering.",
        "Eine innergemeinschaftliche Lieferung (K) verlangt das Lieferland.",
        "an intra-Community supply (K) asks for the country of delivery.");

    public static readonly Func<Rule, Node, Sentence> OutOfScopeStandsAlone = Say.That(
        "une facture hors champ de la TVA (O) ne peut contenir aucune autre catégorie.",
        "een factuur buiten het toepassingsgebied van de btw (O) mag geen andere categorie bevatten.",
        "Eine nicht steuerbare Rechnung (O) darf keine andere Kategorie enthalten.",
        "an invoice outside the scope of VAT (O) may hold no other category.");

    public static readonly Func<Rule, Node, Sentence> SplitPaymentIsItalian = Say.That(
        "le paiement scindé (B) n'existe qu'entre parties italiennes.",
        "gesplitste betaling (B) bestaat alleen tussen Italiaanse partijen.",
        "Die geteilte Zahlung (B) gibt es nur zwischen italienischen Parteien.",
        "split payment (B) exists only between Italian parties.");

    public static readonly Func<Rule, Node, Sentence> SplitPaymentStandsAlone = Say.That(
        "le paiement scindé (B) et le taux normal (S) ne vont pas ensemble dans une facture.",
        "gesplitste betaling (B) en het normale tarief (S) gaan niet samen in één factuur.",
        "Geteilte Zahlung (B) und Regelsatz (S) gehen nicht zusammen in einer Rechnung.",
        "split payment (B) and the standard rate (S) do not go together in one invoice.");

    public static readonly Sentence Sum = new(
        "la base de la catégorie {0} devrait être {1} (lignes plus frais moins remises) ; le document dit {2}.",
        "de grondslag van {0} zou {1} moeten zijn (regels plus toeslagen min kortingen); het document zegt {2}.",
        "Die Basis von {0} sollte {1} sein (Positionen plus Zuschläge minus Nachlässe); im Dokument steht {2}.",
        "the base of category {0} should be {1} (lines plus charges minus allowances); the document says {2}.");

    public static readonly Sentence Tax = new(
        "devrait être {0} ({1} % de {2}) ; le document dit {3}.",
        "zou {0} moeten zijn ({1} % van {2}); het document zegt {3}.",
        "sollte {0} sein ({1} % von {2}); im Dokument steht {3}.",
        "should be {0} ({1} % of {2}); the document says {3}.");

    public static readonly Sentence NoTax = new(
        "devrait être 0 ; le document dit {0}.",
        "zou 0 moeten zijn; het document zegt {0}.",
        "sollte 0 sein; im Dokument steht {0}.",
        "should be 0; the document says {0}.");

    public static Sentence Of(VatPresence presence) => presence switch
    {
        VatPresence.OneRow => new(
            "la catégorie {0} est utilisée, la ventilation doit donc l'avoir une fois ; elle l'a {1} fois.",
            "categorie {0} wordt gebruikt, de uitsplitsing moet ze dus één keer bevatten; ze staat er {1} keer.",
            "Kategorie {0} wird verwendet und muss in der Aufschlüsselung genau einmal stehen; sie steht dort {1}-mal.",
            "category {0} is used, so the breakdown must have it once; it has it {1} times."),
        _ => new(
            "{0} figure dans la ventilation si et seulement si le document utilise cette catégorie ; ici {1} fois.",
            "categorie {0} staat in de uitsplitsing als en alleen als het document ze gebruikt; ze staat er {1} keer.",
            "{0} steht in der Aufschlüsselung genau dann, wenn das Dokument die Kategorie verwendet; hier {1}-mal.",
            "category {0} is in the breakdown if and only if the document uses it; it is there {1} times."),
    };

    public static Sentence Of(VatParties parties) => parties switch
    {
        VatParties.Nobody => new(
            "hors champ de la TVA (catégorie {0}), ni vendeur ni acheteur ne donnent de numéro de TVA.",
            "buiten het toepassingsgebied van de btw (categorie {0}) geven verkoper en koper geen btw-nummer.",
            "Bei nicht steuerbaren Umsätzen (Kategorie {0}) nennen Verkäufer und Käufer keine Umsatzsteuer-Nummer.",
            "outside the scope of VAT (category {0}) neither seller nor buyer gives a VAT number."),
        VatParties.Seller or VatParties.SellerByVat => new(
            "la catégorie {0} demande le numéro de TVA du vendeur ou de son représentant fiscal.",
            "categorie {0} vraagt het btw-nummer van de verkoper of van zijn fiscaal vertegenwoordiger.",
            "Kategorie {0} verlangt die Umsatzsteuer-Nummer des Verkäufers oder seines Steuervertreters.",
            "category {0} asks for the VAT number of the seller or of its tax representative."),
        _ => new(
            "la catégorie {0} demande un numéro de TVA du vendeur (ou de son représentant) et de l'acheteur.",
            "categorie {0} vraagt een btw-nummer van de verkoper (of zijn vertegenwoordiger) en van de koper.",
            "Kategorie {0} verlangt eine Umsatzsteuer-Nummer des Verkäufers (oder Vertreters) und des Käufers.",
            "category {0} asks for a VAT number of the seller (or its representative) and of the buyer."),
    };

    public static Sentence Of(VatRate rate) => rate switch
    {
        VatRate.Zero => new(
            "avec la catégorie {0} le taux est 0 ; le document dit {1}.",
            "bij categorie {0} is het tarief 0; het document zegt {1}.",
            "Bei Kategorie {0} ist der Satz 0; im Dokument steht {1}.",
            "with category {0} the rate is 0; the document says {1}."),
        VatRate.Absent => new(
            "avec la catégorie {0} il n'y a pas de taux ; le document dit {1}.",
            "bij categorie {0} is er geen tarief; het document zegt {1}.",
            "Bei Kategorie {0} gibt es keinen Satz; im Dokument steht {1}.",
            "with category {0} there is no rate; the document says {1}."),
        VatRate.Positive => new(
            "avec la catégorie {0} le taux est plus grand que 0 ; le document dit {1}.",
            "bij categorie {0} is het tarief groter dan 0; het document zegt {1}.",
            "Bei Kategorie {0} ist der Satz größer als 0; im Dokument steht {1}.",
            "with category {0} the rate is greater than 0; the document says {1}."),
        _ => new(
            "avec la catégorie {0} le taux est 0 ou plus ; le document dit {1}.",
            "bij categorie {0} is het tarief 0 of meer; het document zegt {1}.",
            "Bei Kategorie {0} ist der Satz 0 oder mehr; im Dokument steht {1}.",
            "with category {0} the rate is 0 or more; the document says {1}."),
    };

    public static Sentence OfReason(bool isNeeded) => isNeeded
        ? new(
            "la catégorie {0} demande un motif d'exonération, en texte ou en code.",
            "categorie {0} vraagt een reden van vrijstelling, als tekst of als code.",
            "Kategorie {0} verlangt einen Befreiungsgrund, als Text oder als Code.",
            "category {0} asks for an exemption reason, as text or as code.")
        : new(
            "avec la catégorie {0} il n'y a pas de motif d'exonération.",
            "bij categorie {0} hoort geen reden van vrijstelling.",
            "Bei Kategorie {0} gibt es keinen Befreiungsgrund.",
            "with category {0} there is no exemption reason.");
}
