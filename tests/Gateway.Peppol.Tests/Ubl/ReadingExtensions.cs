using Gateway.Domain.Findings;
using Gateway.Domain.Invoicing;
using Gateway.Peppol.Ubl;

namespace Gateway.Peppol.Tests.Ubl;

/// <summary>What a test expects of a reading, or a failure that shows what it got instead.</summary>
internal static class ReadingExtensions
{
    public static BillingDocument Document(this UblReading reading) => reading switch
    {
        UblReading.Read read => read.Document,
        UblReading.Unreadable unreadable => throw new ShouldAssertException(unreadable.Findings.ToString()),
        _ => throw new InvalidOperationException("No such reading."),
    };

    public static ListOf<Finding> Findings(this UblReading reading) => reading switch
    {
        UblReading.Unreadable unreadable => unreadable.Findings,
        _ => throw new ShouldAssertException("It was read."),
    };
}
