using Gateway.Domain.Payroll;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Receivables;

/// <summary>A receivable as a unit of work holds it: with its interest and costs, and what payroll was given.</summary>
internal sealed class ReceivableAccount(
    Receivable receivable, Accessories accessories, PayrollSubject subject, PayrollGiven givenBefore)
{
    private PayrollGiven given = givenBefore;

    public Receivable Receivable => receivable;

    public Accessories Accessories => accessories;

    public ReceivableHeader Header => receivable.Header;

    /// <summary>The payroll entry of a movement that the receivable already holds.</summary>
    public PayrollEntry Tell(ReceivableEntry movement, ContributionRule rule, Guid eventId)
    {
        var entry = PayrollEntries.Moved(
            subject with { Due = receivable.Due() }, rule, receivable, movement, given, eventId);
        given = new PayrollGiven(entry.CumulativeExVatShare, given.Contribution + entry.Contribution.Amount);
        return entry;
    }
}
