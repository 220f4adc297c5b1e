using Gateway.Domain.Money;

namespace Gateway.Domain.Law;

/// <summary>
/// Simple interest by day: principal x rate x days / days of the year, each half-year or year at its own rate, on what
/// was owed that day. Nothing is compounded. The sum is divided and rounded once, half up.
/// </summary>
public static class Interest
{
    public static LawAnswer<InterestResult> Compute(LawBook book, InterestTerms terms)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.Answer(law => Compute(law, terms));
    }

    public static InterestResult Compute(LawReading law, InterestTerms terms)
    {
        ArgumentNullException.ThrowIfNull(law);
        ArgumentNullException.ThrowIfNull(terms);
        var account = new InterestAccount(terms.Principal, terms.Imputation);
        var from = terms.After.AddDays(1);
        foreach (var change in terms.Changes.Where(change => change.On <= terms.Until).OrderBy(change => change.On))
        {
            if (change.On >= from)
            {
                account.Accrue(Lines(law, terms, account.Principal, from, change.On));
                from = change.On.AddDays(1);
            }

            account.Book(change.Amount);
        }

        account.Accrue(Lines(law, terms, account.Principal, from, terms.Until));
        return account.Close(law.Rows);
    }

    private static IEnumerable<InterestLine> Lines(
        LawReading law, InterestTerms terms, Amount principal, DateOnly from, DateOnly to)
    {
        if (!principal.IsPositive || to < from)
        {
            return [];
        }

        return Bearing(terms.Free, from, to)
            .SelectMany(part => Rates(law, terms.Rate, part.From, part.To))
            .Select(one => new InterestLine(
                one.From, one.To, principal, one.Rate, law.Value(RateLaw.DaysOfYear, one.From), one.Row));
    }

    /// <summary>The days less those that bear nothing.</summary>
    private static IEnumerable<(DateOnly From, DateOnly To)> Bearing(
        IReadOnlyList<PlanSpan> free, DateOnly from, DateOnly to)
    {
        foreach (var span in free.OrderBy(one => one.From))
        {
            if (span.From > from)
            {
                yield return (from, span.From > to ? to : span.From.AddDays(-1));
            }

            var next = span.Until?.AddDays(1) ?? DateOnly.MaxValue;
            from = next > from ? next : from;
            if (from > to)
            {
                yield break;
            }
        }

        yield return (from, to);
    }

    private static IEnumerable<(DateOnly From, DateOnly To, Percentage Rate, LawRow? Row)> Rates(
        LawReading law, InterestRate rate, DateOnly from, DateOnly to) => rate switch
        {
            InterestRate.Statutory(var key) =>
                law.Spans(key, from, to).Select(span => (span.From, span.To, span.Value, (LawRow?)span.Row)),
            InterestRate.AtMost(var other, var most) => Rates(law, other, from, to)
                .Select(one => one.Rate <= most ? one : one with { Rate = most, Row = null }),
            InterestRate.Contractual(var percent) => [(from, to, percent, null)],
            InterestRate.Capped(var percent, var ceiling, var otherwise) =>
                law.Spans(ceiling, from, to).SelectMany(span => Rates(
                    law,
                    percent <= span.Value
                        ? new InterestRate.Contractual(percent)
                        : new InterestRate.Statutory(otherwise),
                    span.From,
                    span.To)),
            _ => throw new InvalidOperationException("There is no other rate."),
        };
}
