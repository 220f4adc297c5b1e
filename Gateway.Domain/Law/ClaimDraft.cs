using System.Diagnostics.CodeAnalysis;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Law;

/// <summary>A claim while it is made.</summary>
internal sealed class ClaimDraft(LawBook book, Debt debt, DateOnly on)
{
    private readonly List<ClaimItem> items = [];
    private readonly List<Reason> blockers = [];
    private readonly List<Reason> notes = [];
    private readonly List<MissingRow> missing = [];
    private Amount? principal;
    private Percentage? interestRate;

    public Debt Debt { get; } = debt;

    public DateOnly On { get; } = on;

    public WaitingPeriod? Wait { get; set; }

    public void Block(Reason reason) => blockers.Add(reason);

    public void Note(Reason reason) => notes.Add(reason);

    /// <summary>Asks the book; what was missing becomes a blocker, and false.</summary>
    public bool TryAnswer<T>(
        Func<LawReading, T> calculate, [MaybeNullWhen(false)] out T value, out IReadOnlyList<LawRow> rows)
    {
        switch (book.Answer(calculate))
        {
            case LawAnswer<T>.Given(var given, var read):
                (value, rows) = (given, read);
                return true;
            case LawAnswer<T>.Refused(var absent):
                blockers.AddRange(absent.Except(missing).Select(ClaimReasons.Missing));
                missing.AddRange(absent.Except(missing));
                (value, rows) = (default, []);
                return false;
            default:
                throw new InvalidOperationException("There is no other answer.");
        }
    }

    /// <summary>Adds what is more than nothing.</summary>
    public void Add(ClaimItemKind kind, Sheet sheet)
    {
        if (sheet.Total.IsPositive)
        {
            items.Add(new(kind, sheet));
        }
    }

    /// <summary>Adds the interest on what was owed when a day ended.</summary>
    /// <param name="after">The last day without interest.</param>
    /// <param name="settledBy">What was paid by this day bears none from the start; not before that day.</param>
    /// <param name="rate">Which rate.</param>
    /// <param name="why">Notes on the rate.</param>
    public void AddInterest(DateOnly after, DateOnly settledBy, InterestRate rate, params Reason[] why)
    {
        var terms = new InterestTerms
        {
            Principal = Debt.OwedAfter(settledBy, On),
            After = after,
            Until = On,
            Rate = rate,
            Changes = [.. Debt.Changes().Where(change => change.On > settledBy)],
            Free = Debt.Debtor.Kind == ClientKind.PrivatePerson ? Debt.Plans : [],
            Imputation = Debt.Imputation,
        };
        if (TryAnswer(law => Interest.Compute(law, terms), out var result, out _))
        {
            principal = result.PrincipalLeft;
            interestRate = result.Lines is [.., var last] ? last.Rate : null;
            Add(ClaimItemKind.Interest, result.ToSheet(why));
        }
    }

    public Claim ToClaim() => new()
    {
        Debtor = Debt.Debtor,
        On = On,
        Principal = principal ?? NotNegative(Debt.OwedAfter(On, On)),
        InterestRate = interestRate,
        Items = [.. items],
        Blockers = [.. blockers],
        Notes = [.. notes],
        Missing = [.. missing],
        Wait = Wait,
    };

    private static Amount NotNegative(Amount amount) => amount.IsNegative ? Amount.Zero(amount.Currency) : amount;
}
