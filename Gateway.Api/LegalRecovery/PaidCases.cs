using Gateway.Api.Persistence;
using Gateway.Api.Persistence.LegalRecovery;
using Gateway.Domain.Languages;
using Gateway.Domain.Law;
using Gateway.Domain.LegalRecovery;

namespace Gateway.Api.LegalRecovery;

/// <summary>What is owed against what is told of a case.</summary>
internal static class PaidCases
{
    private static readonly Sentence NothingOwed = new(
        "Depuis le {0:yyyy-MM-dd} au plus tard plus rien n'est dû : rien n'est signifié ni exécuté. Terminez le "
            + "dossier.",
        "Ten laatste sinds {0:yyyy-MM-dd} is niets meer verschuldigd: niets wordt betekend of uitgevoerd. Beëindig het "
            + "dossier.",
        "Spätestens seit dem {0:yyyy-MM-dd} ist nichts mehr geschuldet: Nichts wird zugestellt oder vollstreckt. "
            + "Beenden Sie den Fall.",
        "Since {0:yyyy-MM-dd} at the latest nothing is owed: nothing is served or executed. End the case.");

    private static readonly Sentence StillOwed = new(
        "Du principal, {0} sont encore dus : notez d'abord ce qui a été reçu, ou retirez le dossier.",
        "Van de hoofdsom is nog {0} verschuldigd: noteer eerst wat ontvangen werd, of trek het dossier in.",
        "Vom Hauptbetrag sind noch {0} geschuldet: Vermerken Sie zuerst, was eingegangen ist, oder ziehen Sie den Fall "
            + "zurück.",
        "Of the principal {0} are still owed: note first what was received, or withdraw the case.");

    /// <summary>Why something cannot have happened in a case on a day; null when what is owed is not against it.
    /// </summary>
    public static async Task<Reason?> WhyNotAsync(
        GatewayDbContext db, RecoveryCaseRow row, CaseEvent happened, CancellationToken cancellationToken)
    {
        if (happened.Act == CaseAct.Paid)
        {
            var owed = await CaseOwed.OfAsync(db, row, cancellationToken);
            return owed.Principal.IsPositive
                ? new Reason("SGW-CASE-STILL-OWED", StillOwed.With(owed.Principal.ToString()))
                : null;
        }

        if (!CaseSteps.WantsDebt(happened.Act))
        {
            return null;
        }

        var then = await CaseOwed.OfAsync(db, row, cancellationToken, happened.On);
        return then.Total.IsPositive ? null : new Reason("SGW-CASE-NOTHING-OWED", NothingOwed.With(happened.On));
    }
}
