using System.Globalization;
using System.Text;
using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;

namespace Gateway.Api.Dunning;

/// <summary>
/// The text of a plan that a client agrees to: the debt acknowledged, what is paid when, and the lapse.
/// </summary>
internal static class PlanText
{
    private static readonly Sentence Opening = new(
        "{0} reconnaît devoir {1} à {2} pour les factures {3}, et s'engage à payer comme suit :",
        "{0} erkent {1} verschuldigd te zijn aan {2} voor de facturen {3}, en verbindt "
            + "zich ertoe als volgt te betalen:",
        "{0} erkennt an, {2} {1} für die Rechnungen {3} zu schulden, und verpflichtet sich, wie folgt zu zahlen:",
        "{0} acknowledges owing {1} to {2} for the invoices {3}, and undertakes to pay as follows:");

    private static readonly Sentence Instalment = new(
        "{0}. au plus tard le {1} : {2}, communication {3}", "{0}. uiterlijk op {1}: {2}, mededeling {3}",
        "{0}. spätestens am {1}: {2}, Verwendungszweck {3}", "{0}. by {1} at the latest: {2}, communication {3}");

    private static readonly Sentence Suspended = new(
        "Tant que chaque échéance est respectée, il n'y a ni rappel ni frais.",
        "Zolang elke termijn wordt nagekomen, volgen er geen aanmaningen en geen kosten.",
        "Solange jede Rate eingehalten wird, gibt es weder Mahnungen noch Kosten.",
        "As long as each instalment is kept there are no reminders and no costs.");

    private static readonly Sentence Lapse = new(
        "Une échéance impayée est rappelée une fois ; sans paiement dans les {0} jours qui "
            + "suivent, le plan est caduc et "
            + "le solde est dû aussitôt.",
        "Een onbetaalde termijn wordt één keer herinnerd; zonder betaling binnen {0} dagen vervalt het plan en is het "
            + "saldo meteen verschuldigd.",
        "An eine unbezahlte Rate wird einmal erinnert; ohne Zahlung binnen {0} Tagen wird "
            + "der Plan hinfällig und der Rest "
            + "sofort fällig.",
        "An unpaid instalment is reminded of once; without payment within {0} days after that the plan lapses and the "
            + "rest is due at once.");

    public static string Write(
        Language language,
        string client,
        string seller,
        Amount total,
        IEnumerable<string> invoices,
        IEnumerable<InstalmentRow> instalments,
        int lapseDays)
    {
        var text = new StringBuilder();
        text.Append(Opening.With(client, total, seller, string.Join(", ", invoices)).In(language)).Append("\n\n");
        foreach (var one in instalments)
        {
            var day = one.DueOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var amount = Amount.FromMinorUnits(one.Amount, total.Currency);
            text.Append(Instalment.With(one.Number, day, amount, one.Reference).In(language)).Append('\n');
        }

        return text.Append('\n').Append(Suspended.In(language)).Append(' ')
            .Append(Lapse.With(lapseDays).In(language)).Append('\n').ToString();
    }
}
