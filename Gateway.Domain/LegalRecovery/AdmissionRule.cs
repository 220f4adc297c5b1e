using Gateway.Domain.Languages;
using Gateway.Domain.Law;

namespace Gateway.Domain.LegalRecovery;

/// <summary>A reason for which procedures refuse a debt.</summary>
/// <param name="Id">Stable: <c>SGW-CASE-CONTESTED</c>.</param>
/// <param name="Procedures">Those it stands against.</param>
/// <param name="Forbids">Whether it stands against this debt on this day.</param>
/// <param name="Sentence">Why.</param>
/// <param name="Named">Why, where the facts name what it is about; null where there is nothing to name.</param>
internal sealed record AdmissionRule(
    string Id,
    Procedure[] Procedures,
    Func<CaseFacts, LawReading, DateOnly, bool> Forbids,
    Sentence Sentence,
    Func<CaseFacts, Sentence?>? Named = null)
{
    public Reason Of(CaseFacts facts) => new(Id, Named?.Invoke(facts) ?? Sentence);
}
