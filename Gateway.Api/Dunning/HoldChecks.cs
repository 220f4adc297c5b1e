using Gateway.Domain.Dunning;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;

namespace Gateway.Api.Dunning;

/// <summary>What makes a hold impossible that a person asks for, by whatever way.</summary>
internal static class HoldChecks
{
    private const int DaysMax = 366;

    private static readonly Sentence WantsEnd = new(
        "Une suspension a une fin ou une date de revue, l'une ou l'autre, à partir de son "
            + "premier jour et dans l'année.",
        "Een opschorting heeft een einde of een herzieningsdatum, een van beide, vanaf "
            + "haar eerste dag en binnen het jaar.",
        "Eine Aussetzung hat ein Ende oder einen Prüftag, eins von beiden, ab ihrem ersten "
            + "Tag und binnen eines Jahres.",
        "A hold has an end or a day of review, one of the two, from its first day on and within a year.");

    private static readonly Sentence WantsPromise = new(
        "Une promesse dit un montant et le dernier jour pour payer.",
        "Een belofte noemt een bedrag en de laatste dag om te betalen.",
        "Ein Versprechen nennt einen Betrag und den letzten Tag der Zahlung.",
        "A promise says an amount and the last day to pay by.");

    private static readonly Sentence WantsDispute = new(
        "Une contestation a une catégorie et une personne qui la règle.",
        "Een betwisting heeft een categorie en iemand die ze oplost.",
        "Eine Bestreitung hat eine Art und jemanden, der sie klärt.",
        "A dispute has a category and somebody who settles it.");

    private static readonly Sentence PlanIsOwn = new(
        "Un plan d'apurement se fait par son propre acte.",
        "Een afbetalingsplan heeft zijn eigen handeling.",
        "Ein Ratenplan hat seinen eigenen Vorgang.",
        "A payment plan is made by an act of its own.");

    private static readonly Sentence NotBack = new(
        "Une suspension ne commence pas avant aujourd'hui ni dans plus d'un an.",
        "Een opschorting begint niet voor vandaag en niet over meer dan een jaar.",
        "Eine Aussetzung beginnt nicht vor heute und nicht in mehr als einem Jahr.",
        "A hold does not begin before today, nor more than a year from now.");

    public static IReadOnlyList<Finding> Check(HoldOrder order, DateOnly today)
    {
        var findings = new List<Finding>();
        var from = order.From;
        Report(from < today || from > today.AddDays(DaysMax), "SGW-HOLD-FROM", "/from", NotBack);
        var end = order.Until ?? order.ReviewOn;
        Report(
            end is null || (order.Until is not null && order.ReviewOn is not null)
            || end < from || end.Value.DayNumber - from.DayNumber > DaysMax,
            "SGW-HOLD-END",
            order.Until is null ? "/reviewOn" : "/until",
            WantsEnd);
        Report(
            order.Kind == HoldKind.Promise && (order.Promised is null || order.Until is null),
            "SGW-HOLD-PROMISE",
            "/amount",
            WantsPromise);
        Report(
            order.Kind == HoldKind.Dispute && (order.Category is null || order.Owner is null),
            "SGW-HOLD-DISPUTE",
            "/category",
            WantsDispute);
        Report(order.Kind == HoldKind.PaymentPlan, "SGW-HOLD-PLAN", "/kind", PlanIsOwn);
        return findings;

        void Report(bool isWrong, string rule, string pointer, Sentence message)
        {
            if (isWrong)
            {
                findings.Add(Finding.Fatal(rule, pointer, message));
            }
        }
    }
}
