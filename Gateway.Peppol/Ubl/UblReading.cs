using Gateway.Domain.Findings;
using Gateway.Domain.Invoicing;

namespace Gateway.Peppol.Ubl;

/// <summary>
/// What came of reading bytes as UBL. A closed union: a document, or everything that kept it from being one.
/// </summary>
public abstract record UblReading
{
    private UblReading()
    {
    }

    /// <summary>
    /// The document, as it states itself: nothing of it has been checked but that it can be understood.
    /// </summary>
    public sealed record Read(BillingDocument Document) : UblReading;

    /// <summary>
    /// The faults in the order of reading, never none and never more than <see cref="UblReader.FindingsMax"/>.
    /// </summary>
    public sealed record Unreadable(ListOf<Finding> Findings) : UblReading;
}
