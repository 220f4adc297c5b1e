using System.Globalization;
using System.Text;
using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;

namespace Gateway.Api.Dunning;

/// <summary>
/// The text of a plan that a client agrees to: the debt acknowledged with the sums it is made of, what is paid when,
/// what becomes of what is not in it, and the lapse.
/// </summary>
internal sealed class PlanText(Language language, string client, string seller, PlanTerms terms)
{
    private static readonly Sentence Opening = new(
        "{0} reconnaît devoir {1} à {2} pour les factures {3}, et s'engage à payer comme suit :",
        "{0} erkent {1} verschuldigd te zijn aan {2} voor de facturen {3}, en verbindt "
            + "zich ertoe als volgt te betalen:",
        "{0} erkennt an, {2} {1} für die Rechnungen {3} zu schulden, und verpflichtet sich, wie folgt zu zahlen:",
        "{0} acknowledges owing {1} to {2} for the invoices {3}, and undertakes to pay as follows:");

    private static readonly Sentence Sums = new(
        "De cette somme, {0} sont le solde des factures, {1} des intérêts et {2} une indemnité et des frais.",
        "Van dat bedrag is {0} het saldo van de facturen, {1} interest en {2} vergoeding en kosten.",
        "Davon sind {0} der Saldo der Rechnungen, {1} Zinsen und {2} Entschädigung und Kosten.",
        "Of this sum, {0} is the balance of the invoices, {1} interest and {2} compensation and costs.");

    private static readonly Sentence LeftOut = new(
        "Des intérêts et frais déjà réclamés, {0} n'y sont pas : ils ne sont plus demandés une fois le plan respecté "
            + "jusqu'au bout ; s'il est caduc, ils restent dus.",
        "Van de al gevorderde interesten en kosten zit {0} er niet in: dat wordt niet meer gevraagd zodra het plan "
            + "volledig is nagekomen; vervalt het, dan blijft het verschuldigd.",
        "Von den bereits geforderten Zinsen und Kosten sind {0} nicht darin: Sie werden nicht mehr verlangt, sobald "
            + "der Plan ganz eingehalten ist; wird er hinfällig, bleiben sie geschuldet.",
        "Of the interest and costs that were claimed before, {0} is not in it: it is not asked any more once the plan "
            + "is kept to its end; if it lapses, it stays owed.");

    private static readonly Sentence ByLaw = new(
        "Ce qui n'a été convenu que pour le plan cède alors la place à ce que donne la loi.",
        "Wat alleen voor het plan werd afgesproken, maakt dan plaats voor wat de wet geeft.",
        "Was nur für den Plan vereinbart wurde, weicht dann dem, was das Gesetz gibt.",
        "What was agreed for the plan alone then gives way to what the law gives.");

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

    public string Write(
        IEnumerable<string> invoices, IEnumerable<InstalmentRow> instalments, IReadOnlyList<PlanItemRow> items)
    {
        var text = new StringBuilder();
        text.Append(Opening.With(client, terms.Total, seller, string.Join(", ", invoices)).In(language));
        text.Append("\n\n");
        foreach (var one in instalments)
        {
            var day = one.DueOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            text.Append(Instalment.With(one.Number, day, Money(one.Amount), one.Reference).In(language)).Append('\n');
        }

        text.Append('\n');
        foreach (var sentence in SumsOf(items).Append(Suspended).Append(Lapse.With(terms.LapseDays)))
        {
            text.Append(sentence.In(language)).Append(' ');
        }

        if (items.Any(item => item.Interest > item.OpenInterest || item.Costs > item.OpenCosts))
        {
            text.Append(ByLaw.In(language));
        }

        return text.ToString().TrimEnd() + "\n";
    }

    private IEnumerable<Sentence> SumsOf(IReadOnlyList<PlanItemRow> items)
    {
        if (terms.Interest.IsPositive || terms.Costs.IsPositive)
        {
            yield return Sums.With(Money(items.Sum(item => item.Balance)), terms.Interest, terms.Costs);
        }

        if (items.Sum(item => item.LeftOut) is var leftOut and > 0)
        {
            yield return LeftOut.With(Money(leftOut));
        }
    }

    private Amount Money(long minorUnits) => Amount.FromMinorUnits(minorUnits, terms.Total.Currency);
}
