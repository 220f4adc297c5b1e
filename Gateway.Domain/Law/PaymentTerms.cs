using Gateway.Domain.Parties;
using Gateway.Domain.Time;

namespace Gateway.Domain.Law;

/// <summary>
/// The terms of payment between enterprises and of public authorities (law of 2 August 2002 art. 4): calendar days from
/// the day after the invoice was received.
/// </summary>
public static class PaymentTerms
{
    private const int AgreedDaysMax = 1_000;

    /// <param name="book">The law.</param>
    /// <param name="kind">An enterprise or a public authority; the law sets no term for consumers.</param>
    /// <param name="receivedOn">The day the invoice was received, or the goods where they came later.</param>
    /// <param name="agreedDays">What the contract says; null when it says nothing.</param>
    public static LawAnswer<PaymentTerm> DueDate(
        LawBook book, ClientKind kind, DateOnly receivedOn, int? agreedDays = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        if (agreedDays is < 0 or > AgreedDaysMax)
        {
            throw new ArgumentOutOfRangeException(nameof(agreedDays), agreedDays, "Not a number of days to agree on.");
        }

        return Judge(book, kind, receivedOn, agreedDays);
    }

    /// <summary>The same of any number of days, as somebody wrote it: one that is too long does not count.</summary>
    internal static LawAnswer<PaymentTerm> Judge(
        LawBook book, ClientKind kind, DateOnly receivedOn, int? agreedDays)
    {
        var (legalKey, maxKey) = kind switch
        {
            ClientKind.Company => (EnterpriseLaw.Term, EnterpriseLaw.TermMax),
            ClientKind.PublicBody => (EnterpriseLaw.PublicTerm, EnterpriseLaw.PublicTermMax),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The law sets no term for consumers."),
        };
        return book.Answer(law =>
        {
            var notes = new List<Reason>();
            var days = agreedDays ?? law.Value(legalKey, receivedOn);
            if (agreedDays is { } agreed && agreed > law.Value(maxKey, receivedOn))
            {
                days = law.Value(legalKey, receivedOn);
                notes.Add(ClaimReasons.TermTooLong(agreed, law.Value(maxKey, receivedOn), days));
            }

            var due = receivedOn.AddDays(days);
            var isExtended = law.Value(EnterpriseLaw.DueDateExtension, receivedOn);
            return new PaymentTerm(
                isExtended ? BusinessCalendar.OnOrAfter(due) : due, days, notes, [.. law.Rows]);
        });
    }
}
