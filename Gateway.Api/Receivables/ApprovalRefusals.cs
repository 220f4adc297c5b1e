using Gateway.Domain.Languages;

namespace Gateway.Api.Receivables;

/// <summary>Why a proposal, or a decision on one, is refused: the API and the desk say the same.</summary>
internal static class ApprovalRefusals
{
    /// <summary>It was decided before, or there is less to give up or to give back than that.</summary>
    public static readonly Sentence NotPossible = new(
        "C'est décidé déjà, la banque l'a exécuté, ou il reste moins que ce montant.",
        "Er is al beslist, de bank voerde het uit, of er is minder dan dit bedrag over.",
        "Es ist schon entschieden, die Bank hat es ausgeführt, oder es ist weniger als dieser Betrag übrig.",
        "It is decided already, the bank has executed it, or less than this amount is left.");
}
