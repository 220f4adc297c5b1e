using Gateway.Domain.Languages;
using Gateway.Domain.Time;

namespace Gateway.Domain.LegalRecovery;

/// <summary>
/// A dated row: what stays owed of what a case had claimed, once it has ended. A row that names the end goes before
/// one that does not; what is taken back keeps the id of its row.
/// </summary>
/// <param name="Id">Stable.</param>
/// <param name="ValidFrom">It holds until another begins.</param>
/// <param name="End">Only for this end; null for every one.</param>
/// <param name="HasTitle">Only where a judge or a record gave a title that stands, or only where none did; null for
/// both.</param>
/// <param name="KeepsClaim">Whether interest and compensation that the case claimed stay owed.</param>
/// <param name="KeepsCosts">Whether the costs of the procedure stay owed.</param>
/// <param name="Source">The law or the agreement.</param>
/// <param name="Verified">Whether a lawyer confirmed it.</param>
/// <param name="Words">Why, for who reads the account.</param>
public sealed record CaseEndRule(
    string Id, DateOnly ValidFrom, CaseState? End, bool? HasTitle, bool KeepsClaim, bool KeepsCosts, string Source,
    bool Verified, Sentence Words)
    : IDatedRow
{
    private static readonly DateOnly Beginning = new(2018, 1, 1);

    /// <summary>
    /// Only a judge, or a record made enforceable, puts costs of a procedure on the debtor (JC art. 1017, 1024).
    /// Without one all that the case claimed is taken back: the next letter computes anew what the law gives by itself.
    /// </summary>
    public static IReadOnlyList<CaseEndRule> Default { get; } =
    [
        new("case-end-paid-2018", Beginning, CaseState.Paid, null, KeepsClaim: true, KeepsCosts: true,
            "Old Civil Code art. 1235: what was paid freely stays paid", Verified: false, new Sentence(
                "Tout est payé : rien n'est repris.", "Alles is betaald: niets wordt teruggenomen.",
                "Alles ist bezahlt: Nichts wird zurückgenommen.", "All is paid: nothing is taken back.")),
        new("case-end-lost-2018", Beginning, CaseState.Lost, null, KeepsClaim: false, KeepsCosts: false,
            "JC art. 1017: who loses bears the costs", Verified: false, new Sentence(
                "Le juge n'a pas suivi : frais et accessoires du dossier ne sont plus dus.",
                "De rechter volgde niet: kosten en bijkomende sommen van het dossier zijn niet meer verschuldigd.",
                "Das Gericht folgte nicht: Kosten und Nebenforderungen des Falls sind nicht mehr geschuldet.",
                "The judge did not follow: costs and accessories of the case are owed no more.")),
        new("case-end-closed-2018", Beginning, CaseState.Closed, null, KeepsClaim: true, KeepsCosts: true,
            "CEL Book XX: what was declared stays declared until it is given up", Verified: false, new Sentence(
                "La procédure collective est close : ce qui a été déclaré reste jusqu'à son abandon.",
                "De collectieve procedure is gesloten: wat werd aangegeven blijft tot het wordt opgegeven.",
                "Das Gesamtverfahren ist beendet: Angemeldetes bleibt, bis es aufgegeben wird.",
                "The collective procedure is closed: what was declared stays until it is given up.")),
        new("case-end-titled-2018", Beginning, null, HasTitle: true, KeepsClaim: true, KeepsCosts: true,
            "JC art. 1494; old Civil Code art. 2262bis: a title can be executed for ten years", Verified: false,
            new Sentence(
                "Il y a un titre : ce qu'il accorde reste dû.", "Er is een titel: wat hij toekent blijft verschuldigd.",
                "Es gibt einen Titel: Was er zuspricht, bleibt geschuldet.",
                "There is a title: what it grants stays owed.")),
        new("case-end-untitled-2018", Beginning, null, HasTitle: false, KeepsClaim: false, KeepsCosts: false,
            "JC art. 1017 and 1024: costs of a procedure are the debtor's by a title only", Verified: false,
            new Sentence(
                "Le dossier a pris fin sans titre : ses frais et accessoires ne sont plus demandés.",
                "Het dossier eindigde zonder titel: zijn kosten en bijkomende sommen worden niet meer gevraagd.",
                "Der Fall endete ohne Titel: seine Kosten und Nebenforderungen werden nicht mehr verlangt.",
                "The case ended without a title: its costs and accessories are asked no more.")),
    ];

    DateOnly? IDatedRow.ValidTo => null;

    /// <summary>The row for a case that ended on a day. None is an error of configuration, never a guess.</summary>
    public static CaseEndRule On(DateOnly day, RecoveryCase recovery, IReadOnlyList<CaseEndRule> rules)
    {
        ArgumentNullException.ThrowIfNull(recovery);
        ArgumentNullException.ThrowIfNull(rules);
        return rules
            .Where(rule => rule.ValidFrom <= day && (rule.End ?? recovery.State) == recovery.State
                && (rule.HasTitle ?? recovery.HasTitle) == recovery.HasTitle)
            .OrderByDescending(rule => rule.End is not null)
            .ThenByDescending(rule => rule.HasTitle is not null)
            .ThenByDescending(rule => rule.ValidFrom)
            .FirstOrDefault()
            ?? throw new InvalidOperationException($"No rule says what stays owed of a case that is {recovery.State}.");
    }
}
