using Gateway.Domain.Languages;

namespace Gateway.Domain.LegalRecovery;

/// <summary>The courts, as pages name them.</summary>
public static class CourtWords
{
    public static Sentence Of(Court court) => court switch
    {
        Court.JusticeOfThePeace => new("Justice de paix", "Vredegerecht", "Friedensgericht", "Justice of the peace"),
        Court.FirstInstance => new(
            "Tribunal de première instance", "Rechtbank van eerste aanleg", "Gericht Erster Instanz",
            "Court of first instance"),
        Court.Enterprise => new(
            "Tribunal de l'entreprise", "Ondernemingsrechtbank", "Unternehmensgericht", "Enterprise court"),
        _ => throw new ArgumentOutOfRangeException(nameof(court), court, "There is no such court."),
    };
}
