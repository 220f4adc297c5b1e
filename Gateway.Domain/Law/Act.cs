using System.Collections.Frozen;
using Gateway.Domain.Languages;

namespace Gateway.Domain.Law;

/// <summary>The acts that rows of law rest on, by a short code, with the names they are quoted by.</summary>
public sealed record Act(string Code, Sentence Name)
{
    private static readonly FrozenDictionary<string, Act> All = new Act[]
    {
        new("L1865", new(
            "loi du 5 mai 1865 relative au prêt à intérêt",
            "wet van 5 mei 1865 betreffende de lening tegen intrest",
            "Gesetz vom 5. Mai 1865 über das verzinsliche Darlehen",
            "law of 5 May 1865 on loans at interest")),
        new("L2002", new(
            "loi du 2 août 2002 concernant la lutte contre le retard de paiement",
            "wet van 2 augustus 2002 betreffende de bestrijding van de betalingsachterstand",
            "Gesetz vom 2. August 2002 zur Bekämpfung des Zahlungsverzugs",
            "law of 2 August 2002 on combating late payment")),
        new("CEL", new(
            "Code de droit économique",
            "Wetboek van economisch recht",
            "Wirtschaftsgesetzbuch",
            "Code of Economic Law")),
        new("CC", new("Code civil", "Burgerlijk Wetboek", "Zivilgesetzbuch", "Civil Code")),
        new("OCC", new("ancien Code civil", "oud Burgerlijk Wetboek", "früheres Zivilgesetzbuch", "old Civil Code")),
        new("JC", new("Code judiciaire", "Gerechtelijk Wetboek", "Gerichtsgesetzbuch", "Judicial Code")),
        new("VAT", new("Code de la TVA", "Btw-wetboek", "Mehrwertsteuergesetzbuch", "VAT Code")),
        new("ROME1", new(
            "règlement (CE) n° 593/2008 (Rome I)",
            "verordening (EG) nr. 593/2008 (Rome I)",
            "Verordnung (EG) Nr. 593/2008 (Rom I)",
            "Regulation (EC) No 593/2008 (Rome I)")),
        new("EOP", new(
            "règlement (CE) n° 1896/2006",
            "verordening (EG) nr. 1896/2006",
            "Verordnung (EG) Nr. 1896/2006",
            "Regulation (EC) No 1896/2006")),
        new("ESCP", new(
            "règlement (CE) n° 861/2007",
            "verordening (EG) nr. 861/2007",
            "Verordnung (EG) Nr. 861/2007",
            "Regulation (EC) No 861/2007")),
        new("HOUSE", new(
            "politique de la coopérative",
            "beleid van de coöperatie",
            "Richtlinie der Genossenschaft",
            "policy of the cooperative")),
    }.ToFrozenDictionary(act => act.Code);

    public static IEnumerable<string> Codes => All.Keys.Order(StringComparer.Ordinal);

    public static Act? Find(string code) => All.GetValueOrDefault(code);
}
