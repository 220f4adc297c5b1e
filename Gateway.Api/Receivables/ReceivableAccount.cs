using Gateway.Domain.Payroll;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Receivables;

/// <summary>A receivable as a unit of work holds it: with its interest and costs, and what payroll was told.</summary>
internal sealed class ReceivableAccount(
    Receivable receivable, Accessories accessories, PayrollSubject subject, PayrollHistory toldBefore)
{
    private PayrollHistory told = toldBefore;

    public Receivable Receivable => receivable;

    public Accessories Accessories => accessories;

    public ReceivableHeader Header => receivable.Header;

    /// <summary>The payroll entries of a movement that the receivable already holds.</summary>
    public IReadOnlyList<PayrollEntry> Tell(ReceivableEntry movement, PayrollRules rules, Func<Guid> newId)
    {
        var entries = PayrollEntries.Moved(
            subject with { Due = receivable.Due() }, rules, receivable, movement, told, newId);
        told = told.With(entries);
        return entries;
    }
}
