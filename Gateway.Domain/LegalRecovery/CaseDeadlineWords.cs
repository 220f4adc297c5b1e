using Gateway.Domain.Languages;

namespace Gateway.Domain.LegalRecovery;

/// <summary>What the days of courts, mediators and collectors are for, in words.</summary>
internal static class CaseDeadlineWords
{
    public static readonly Sentence ClaimWaived = new(
        "Après le rappel du médiateur, qui n'a pas déclaré sa créance le {0:yyyy-MM-dd} est réputé y renoncer.",
        "Na de herinnering van de bemiddelaar doet wie op {0:yyyy-MM-dd} niet aangaf, afstand van zijn vordering.",
        "Nach der Erinnerung des Vermittlers verzichtet, wer seine Forderung bis zum {0:yyyy-MM-dd} nicht anmeldet.",
        "After the mediator's reminder, who has not filed by {0:yyyy-MM-dd} is deemed to waive the claim.");

    public static readonly Sentence CollectorWait = new(
        "Le consommateur a jusqu'au {0:yyyy-MM-dd} pour payer, contester ou demander un plan.",
        "De consument heeft tot {0:yyyy-MM-dd} om te betalen, te betwisten of een plan te vragen.",
        "Der Verbraucher hat bis zum {0:yyyy-MM-dd}, um zu zahlen, zu bestreiten oder einen Plan zu erbitten.",
        "The consumer has until {0:yyyy-MM-dd} to pay, contest or ask for a plan.");

    public static readonly Sentence Appearance = new(
        "L'affaire peut être introduite à partir du {0:yyyy-MM-dd}.",
        "De zaak kan ingeleid worden vanaf {0:yyyy-MM-dd}.",
        "Die Sache kann ab dem {0:yyyy-MM-dd} eingeführt werden.",
        "The case can be heard from {0:yyyy-MM-dd}.");

    public static readonly Sentence Appeal = new(
        "Le jugement peut être frappé d'opposition ou d'appel jusqu'au {0:yyyy-MM-dd}.",
        "Tegen het vonnis staat verzet of hoger beroep open tot {0:yyyy-MM-dd}.",
        "Gegen das Urteil ist bis zum {0:yyyy-MM-dd} Einspruch oder Berufung möglich.",
        "The judgment may be opposed or appealed until {0:yyyy-MM-dd}.");

    public static readonly Sentence SmallClaimsAnswer = new(
        "Le défendeur répond au plus tard le {0:yyyy-MM-dd}.", "De verweerder antwoordt uiterlijk op {0:yyyy-MM-dd}.",
        "Der Beklagte antwortet bis zum {0:yyyy-MM-dd}.", "The defendant answers by {0:yyyy-MM-dd}.");

    public static readonly Sentence SmallClaimsDecision = new(
        "La juridiction décide, ou demande des précisions, au plus tard le {0:yyyy-MM-dd}.",
        "Het gerecht beslist, of vraagt meer, uiterlijk op {0:yyyy-MM-dd}.",
        "Das Gericht entscheidet oder fragt nach bis zum {0:yyyy-MM-dd}.",
        "The court decides, or asks for more, by {0:yyyy-MM-dd}.");
}
