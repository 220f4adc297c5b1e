using Gateway.Domain.Findings;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Law;

/// <summary>
/// A term of payment that is longer than the law allows between enterprises, and to public authorities, is deemed
/// unwritten (law of 2 August 2002 art. 4): the seller should know before the invoice leaves.
/// </summary>
public static class TermFindings
{
    /// <param name="book">The law.</param>
    /// <param name="buyer">Who owes.</param>
    /// <param name="issuedOn">The term runs from here at the earliest: an invoice arrives no sooner.</param>
    /// <param name="due">The due date.</param>
    /// <returns>A warning, or nothing; nothing too where the law of that day is not known.</returns>
    public static IEnumerable<Finding> Check(LawBook book, Debtor buyer, DateOnly issuedOn, DateOnly due)
    {
        ArgumentNullException.ThrowIfNull(book);

        // Nobody agrees on ten years: a mistyped date is told too, with its days.
        var days = due.DayNumber - issuedOn.DayNumber;
        if (buyer.IsAbroad || buyer.Kind == ClientKind.PrivatePerson || days < 0
            || PaymentTerms.Judge(book, buyer.Kind, issuedOn, days) is not LawAnswer<PaymentTerm>.Given(var term, _))
        {
            return [];
        }

        return term.Notes.Select(note => Finding.Warning(note.Rule, "/dueDate", note.Message));
    }
}
