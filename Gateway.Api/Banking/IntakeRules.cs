using Gateway.Domain.Findings;
using Gateway.Domain.Languages;

namespace Gateway.Api.Banking;

/// <summary>What a file must hold to beyond its own figures.</summary>
internal static class IntakeRules
{
    private static readonly Sentence Unknown = new(
        "Le compte {0} n'est pas un des nôtres.",
        "Rekening {0} is geen van de onze.",
        "Das Konto {0} ist keines von unseren.",
        "The account {0} is none of ours.");

    private static readonly Sentence Shared = new(
        "Plusieurs entités juridiques portent le compte {0} ; enregistrez-le pour celle qui en reçoit les extraits.",
        "Verschillende juridische entiteiten hebben rekening {0}; registreer ze voor die welke de uittreksels krijgt.",
        "Mehrere Rechtsträger führen das Konto {0}; tragen Sie es für den ein, der die Auszüge erhält.",
        "Several legal entities have the account {0}; register it for the one that gets its statements.");

    public static Finding AccountUnknown(object account, int line) => At("SGW-BANK-ACCOUNT", Unknown, account, line);

    public static Finding AccountShared(object account, int line) =>
        At("SGW-BANK-ACCOUNT-SHARED", Shared, account, line);

    private static Finding At(string rule, Sentence sentence, object account, int line) => new()
    {
        Rule = rule,
        Severity = Severity.Fatal,
        Line = line,
        Message = sentence.With(account),
    };
}
