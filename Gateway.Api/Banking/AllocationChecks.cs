using Gateway.Api.Persistence.Banking;
using Gateway.Api.Receivables;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Recovery.Banking.Matching;

namespace Gateway.Api.Banking;

/// <summary>Whether what a person wants of a movement fits it.</summary>
internal static class AllocationChecks
{
    private static readonly Sentence Sum = new(
        "Les parts doivent faire ensemble le montant du mouvement, {0}.",
        "De delen moeten samen het bedrag van de beweging vormen, {0}.",
        "Die Teile müssen zusammen den Betrag der Bewegung ergeben, {0}.",
        "The parts must be the amount of the movement together, {0}.");

    private static readonly Sentence OtherCurrency = new(
        "La facture est en {0} ; le mouvement est en {1}. Donnez le taux (`rate`), ou ce qui est payé en {0} (`pays`).",
        "De factuur is in {0}; de beweging is in {1}. Geef de koers (`rate`), of wat in {0} is betaald (`pays`).",
        "Die Rechnung lautet auf {0}; die Bewegung auf {1}. Nennen Sie den Kurs (`rate`), oder was in {0} bezahlt ist "
            + "(`pays`).",
        "The invoice is in {0}; the movement is in {1}. Give the rate (`rate`), or what is paid in {0} (`pays`).");

    private static readonly Sentence NoExchange = new(
        "Un taux ou un montant payé vaut pour une facture d'une autre devise que {0} ; l'écart entre les deux est d'au "
            + "plus 5 % : au-delà, c'est un abandon, et il faut deux personnes.",
        "Een koers of een betaald bedrag geldt voor een factuur in een andere munt dan {0}; het verschil tussen beide "
            + "is hoogstens 5 %: meer is een afschrijving, en vergt twee personen.",
        "Ein Kurs oder ein bezahlter Betrag gilt für eine Rechnung in einer anderen Währung als {0}; der Unterschied "
            + "zwischen beiden ist höchstens 5 %: mehr ist eine Abschreibung, und braucht zwei Personen.",
        "A rate or an amount paid is for an invoice in another currency than {0}; the two differ by at most 5 %: "
            + "beyond it something is given up, and that wants two people.");

    private static readonly Sentence Twice = new(
        "La même facture figure deux fois.",
        "Dezelfde factuur staat er twee keer in.",
        "Dieselbe Rechnung steht zweimal da.",
        "The same invoice is there twice.");

    private static readonly Sentence NoMoneyIn = new(
        "Ce mouvement est une sortie d'argent : il ne paie rien.",
        "Deze beweging is een uitgave: ze betaalt niets.",
        "Diese Bewegung ist eine Auszahlung: sie bezahlt nichts.",
        "This movement is money that went out: it pays nothing.");

    /// <summary>All that is wrong with it.</summary>
    public static IReadOnlyList<Finding> Of(
        MovementRow row, IReadOnlyList<Allocation> allocations, ReceivableBatch batch)
    {
        var findings = new List<Finding>();
        if (row.Amount <= 0)
        {
            findings.Add(Finding.Fatal("SGW-MOVEMENT-SIGN", null, NoMoneyIn));
        }

        var seen = new HashSet<Guid>();
        for (var index = 0; index < allocations.Count; index++)
        {
            if (allocations[index].Receivable is not { } receivable)
            {
                continue;
            }

            var pointer = FormattableString.Invariant($"/allocations/{index}/invoice");
            var currency = batch[receivable].Header.Currency;
            if (currency != allocations[index].Paid.Currency)
            {
                findings.Add(Finding.Fatal(
                    "SGW-MOVEMENT-CURRENCY", pointer, OtherCurrency.With(currency, row.Currency)));
            }

            if (!seen.Add(receivable.Value))
            {
                findings.Add(Finding.Fatal("SGW-MOVEMENT-TWICE", pointer, Twice));
            }
        }

        var isOneCurrency = allocations.All(one => one.Amount.Currency == row.Currency);
        if (!isOneCurrency || Amount.Sum(allocations.Select(one => one.Amount), row.Currency) != row.Money)
        {
            findings.Add(OtherSum(row, "/allocations"));
        }

        return findings;
    }

    /// <summary>What a person said of another currency makes no sense.</summary>
    public static Finding WrongExchange(MovementRow row, string pointer) =>
        Finding.Fatal("SGW-MOVEMENT-RATE", pointer, NoExchange.With(row.Currency));

    public static Finding OtherSum(MovementRow row, string pointer) =>
        Finding.Fatal("SGW-MOVEMENT-SUM", pointer, Sum.With(row.Money));
}
