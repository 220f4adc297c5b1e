using Gateway.Domain.Languages;

namespace Gateway.Api.Identity;

/// <summary>
/// Where two people are asked, two people act: persons are compared, not keys, for one person may hold several
/// (docs/adr/0031). A key that names nobody is neither of the two.
/// </summary>
internal static class SecondPerson
{
    public static readonly Sentence Same = new(
        "Qui propose ne décide pas : une deuxième personne doit le faire, quelle que soit la clé.",
        "Wie voorstelt, beslist niet: een tweede persoon moet dat doen, met welke sleutel ook.",
        "Wer vorschlägt, entscheidet nicht: Eine zweite Person muss es tun, mit welchem Schlüssel auch immer.",
        "Who proposes does not decide: a second person must, whatever the key.");

    public static readonly Sentence Nobody = new(
        "Cette clé ne nomme personne ; il faut une clé faite pour une personne (gateway key new --person).",
        "Deze sleutel noemt niemand; er is een sleutel van een persoon nodig (gateway key new --person).",
        "Dieser Schlüssel nennt niemanden; nötig ist einer, der für eine Person gemacht ist "
            + "(gateway key new --person).",
        "This key names nobody; it wants a key that was made for a person (gateway key new --person).");

    public static readonly Sentence ProposedByNobody = new(
        "La clé qui a proposé ne nomme personne ; refusez, et proposez à nouveau avec la clé d'une personne.",
        "De sleutel die voorstelde noemt niemand; weiger, en stel opnieuw voor met de sleutel van een persoon.",
        "Der Schlüssel des Vorschlags nennt niemanden; lehnen Sie ab und schlagen Sie neu vor, mit dem Schlüssel "
            + "einer Person.",
        "The key that proposed names nobody; refuse, and propose again with the key of a person.");

    /// <summary>
    /// Why who decides is not the second of two people; null when it is. What the gateway proposed by itself has had no
    /// person yet: the one who decides is the first who could gain by it, and enough.
    /// </summary>
    /// <param name="first">The actor that proposed, as it was stored.</param>
    /// <param name="second">The actor that decides.</param>
    public static Sentence? WhyNot(string first, string second)
    {
        var (proposer, decider) = (Actor.Parse(first), Actor.Parse(second));
        return decider.Person is null ? Nobody
            : proposer is { Person: null, Key: not null } ? ProposedByNobody
            : proposer.Person == decider.Person ? Same
            : null;
    }
}
