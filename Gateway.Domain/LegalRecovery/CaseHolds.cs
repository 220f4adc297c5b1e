using Gateway.Domain.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.Law;

namespace Gateway.Domain.LegalRecovery;

/// <summary>
/// What the house knows of a debtor or its debt, and holds its reminders for, while the case is with somebody else:
/// what the case is told of it, and what does not happen as long as it stands.
/// </summary>
public static class CaseHolds
{
    private static readonly Sentence Contested = new(
        "La dette est contestée auprès de nous : personne ne dresse un procès-verbal de non-contestation.",
        "De schuld wordt bij ons betwist: niemand maakt een proces-verbaal van niet-betwisting op.",
        "Die Schuld wird bei uns bestritten: Niemand nimmt ein Protokoll der Nichtbestreitung auf.",
        "The debt is contested with us: nobody draws a record of non-contestation.");

    private static readonly Sentence NotForContested = new(
        "La dette est contestée auprès de nous : cette voie n'est ouverte qu'aux dettes non contestées.",
        "De schuld wordt bij ons betwist: deze weg staat enkel open voor niet-betwiste schulden.",
        "Die Schuld wird bei uns bestritten: Dieser Weg steht nur unbestrittenen Schulden offen.",
        "The debt is contested with us: this way is open to uncontested debts only.");

    private static readonly Sentence Dead = new(
        "Le débiteur est décédé : rien n'est signifié ni exécuté tant que les héritiers ne sont pas connus.",
        "De schuldenaar is overleden: niets wordt betekend of uitgevoerd zolang de erfgenamen niet bekend zijn.",
        "Der Schuldner ist verstorben: Nichts wird zugestellt oder vollstreckt, solange die Erben nicht bekannt sind.",
        "The debtor died: nothing is served or executed as long as the heirs are not known.");

    /// <summary>
    /// What the cases are told when the house holds for this, or holds no more; null for what is of reminders alone.
    /// That an insolvency is over, a person says of each case.
    /// </summary>
    public static CaseAct? ActOf(HoldKind kind, bool isLifted) => (kind, isLifted) switch
    {
        (HoldKind.Insolvency, false) => CaseAct.DebtorInsolvent,
        (HoldKind.Death, false) => CaseAct.DebtorDied,
        (HoldKind.Dispute, false) => CaseAct.DebtDisputed,
        (HoldKind.Death or HoldKind.Dispute, true) => CaseAct.HoldLifted,
        _ => null,
    };

    /// <summary>Why an act cannot have happened on a day on which the house held for this; null when it can.</summary>
    public static Reason? Against(Procedure procedure, CaseAct act, HoldKind kind) => (kind, act) switch
    {
        (HoldKind.Dispute, CaseAct.RecordDrawn) => new("SGW-CASE-CONTESTED", Contested),
        (HoldKind.Dispute, CaseAct.PetitionFiled)
            when procedure is Procedure.SummaryOrder or Procedure.EuropeanOrder =>
            new("SGW-CASE-CONTESTED", NotForContested),
        (HoldKind.Death, _) when CaseSteps.WantsDebt(act) => new("SGW-CASE-DEATH", Dead),
        _ => null,
    };
}
