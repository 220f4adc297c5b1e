using Gateway.Domain.Banking;
using Gateway.Domain.Findings;

namespace Gateway.Recovery.Banking;

/// <summary>How a statement follows what is known of its account. A closed union.</summary>
public abstract record StatementContinuity
{
    /// <summary>The finding of a statement whose predecessor has not come.</summary>
    public const string GapRule = "SGW-BANK-GAP";

    private StatementContinuity()
    {
    }

    /// <summary>
    /// Tells it by content first, then by the bank's number (CODA 2.6, record 1: from 1 each year, by 1), then by the
    /// balance. A bank that does not number is held to its balances alone.
    /// </summary>
    /// <param name="known">Statements of any account that are booked, in any order; those of other accounts are passed
    /// over.</param>
    /// <param name="next">A statement that books: <see cref="StatementUse.Book"/>, or another once a person
    /// agreed.</param>
    public static StatementContinuity Of(IEnumerable<KnownStatement> known, Statement next)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(next);
        KnownStatement? latest = null;
        foreach (var one in known.Where(one => one.Account == next.Account))
        {
            if (one.ContentHash == next.ContentHash)
            {
                return new Repeated();
            }

            if (next.Number is { } number && (one.Year, one.Number) == (next.Year, number))
            {
                return Is(BankRules.Conflict, next, number, next.Year);
            }

            latest = latest is null || IsBefore(latest, one) ? one : latest;
        }

        return latest is null ? new First() : Follow(latest, next);
    }

    private static StatementContinuity Follow(KnownStatement latest, Statement next)
    {
        if (IsBefore(next.ToKnown(), latest))
        {
            return Is(
                BankRules.Older, next, BankDates.Shown(next.Closing?.Date ?? next.CreatedOn),
                latest.Closing is { } end ? BankDates.Shown(end.Date) : latest.Year);
        }

        if ((latest.Number, next.Number) is ({ } before, { } number)
            && number != before + 1 && (latest.Year == next.Year || number != 1))
        {
            return Is(BankRules.Gap, next, $"{next.Year}/{number}", $"{latest.Year}/{before}");
        }

        return (latest.Closing, next.Opening) is ({ } closed, { } opened) && closed.Amount != opened.Amount
            ? Is(BankRules.Continuity, next, opened.Amount, closed.Amount)
            : new Follows();
    }

    private static bool IsBefore(KnownStatement one, KnownStatement other)
    {
        var byDate = (one.Closing?.Date ?? DateOnly.MinValue).CompareTo(other.Closing?.Date ?? DateOnly.MinValue);
        return byDate != 0 ? byDate < 0 : (one.Year, one.Number ?? 0).CompareTo((other.Year, other.Number ?? 0)) < 0;
    }

    private static Broken Is(BankRule rule, Statement next, params object[] values) =>
        new(rule.At(next.FileLine, values));

    /// <summary>Nothing is known of the account: there is nothing to hold the statement against.</summary>
    public sealed record First : StatementContinuity;

    /// <summary>It is the next one.</summary>
    public sealed record Follows : StatementContinuity;

    /// <summary>The same statement again, in whatever file: there is nothing to do.</summary>
    public sealed record Repeated : StatementContinuity;

    /// <summary>Something is missing or contradicts what is known: nothing may be booked.</summary>
    public sealed record Broken(Finding Finding) : StatementContinuity;
}
