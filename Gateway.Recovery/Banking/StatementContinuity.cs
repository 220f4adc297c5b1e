using Gateway.Domain.Banking;
using Gateway.Domain.Findings;

namespace Gateway.Recovery.Banking;

/// <summary>How a statement follows what is known of its account. A closed union.</summary>
public abstract record StatementContinuity
{
    /// <summary>The finding of a statement whose predecessor has not come.</summary>
    public const string GapRule = "SGW-BANK-GAP";

    /// <summary>The finding of a statement that begins with another balance than the one before it left.</summary>
    public const string BalanceRule = "SGW-BANK-CONTINUITY";

    private StatementContinuity()
    {
    }

    /// <summary>
    /// Tells it by content first, then by the bank's number (CODA 2.6, record 1: from 1 each year, by 1), then by the
    /// balance. A bank that does not number is held to its balances alone.
    /// </summary>
    /// <param name="known">Statements of any account that are booked, as they came where nothing else orders them;
    /// those of other accounts are passed over.</param>
    /// <param name="next">A statement that books: <see cref="StatementUse.Book"/>, or another once a person
    /// agreed.</param>
    public static StatementContinuity Of(IEnumerable<KnownStatement> known, Statement next)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(next);
        List<KnownStatement> ofAccount = [.. known.Where(one => one.Account == next.Account)];
        if (ofAccount.Exists(one => one.ContentHash == next.ContentHash))
        {
            return new Repeated();
        }

        var ofNumber = ofAccount.FindAll(one =>
            next.Number is not null && (one.Year, one.Number) == (next.Year, next.Number));
        if (ofNumber.Exists(one => !ArePages(one, next.ToKnown())))
        {
            return Is(BankRules.Conflict, next, next.Number!, next.Year);
        }

        return (ofNumber.Count, Latest(ofAccount)) switch
        {
            ( > 0, _) => new Follows(), // A page goes with its first, whatever came since.
            (_, null) => new First(),
            (_, { } latest) => Follow(latest, next),
        };
    }

    /// <summary>
    /// Which of the statements of one account the next one follows; null when there is none. Of those of one day that
    /// no number orders, the one with whose closing balance no other of them begins.
    /// </summary>
    public static KnownStatement? Latest(IEnumerable<KnownStatement> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        KnownStatement? latest = null;
        var all = known.ToList();
        foreach (var one in all)
        {
            latest = latest is not null && IsBefore(one, latest) ? latest : one;
        }

        return latest?.Closing is null
            ? latest
            : all.FindLast(one => IsTied(one, latest) && !all.Exists(other =>
                other != one && IsTied(other, latest) && Continues(other, one))) ?? latest;
    }

    private static bool IsTied(KnownStatement one, KnownStatement other) =>
        one.Closing is not null && !IsBefore(one, other) && !IsBefore(other, one);

    private static bool Continues(KnownStatement next, KnownStatement one) =>
        (one.Closing, next.Opening) is ({ } closed, { } opened) && closed.Amount == opened.Amount;

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

    /// <summary>Of a statement without a closing balance no day is known: its number alone can place it.</summary>
    private static bool IsBefore(KnownStatement one, KnownStatement other) => (one.Closing, other.Closing) switch
    {
        ({ } ends, { } otherEnds) when ends.Date != otherEnds.Date => ends.Date < otherEnds.Date,
        (null, _) or (_, null) when one.Number is null || other.Number is null => false,
        _ => (one.Year, one.Number ?? 0).CompareTo((other.Year, other.Number ?? 0)) < 0,
    };

    /// <summary>Pages of one statement that came in files of their own: each lacks a balance that another has.
    /// </summary>
    private static bool ArePages(KnownStatement one, KnownStatement other) =>
        (one.Opening is null || other.Opening is null) && (one.Closing is null || other.Closing is null)
        && (one.Opening is null || one.Closing is null) && (other.Opening is null || other.Closing is null);

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
