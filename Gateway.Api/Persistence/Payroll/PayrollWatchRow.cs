using Gateway.Domain.Invoicing;
using Gateway.Domain.Parties;

namespace Gateway.Api.Persistence.Payroll;

/// <summary>
/// The work item of a 3in1 invoice: the next day somebody looks whether its wage has to be advanced or the guarantee
/// fund has to step in. It says only when to look; what there is to do follows from the entries.
/// </summary>
internal sealed class PayrollWatchRow
{
    public required DocumentId InvoiceId { get; init; }
    public required ClientId ClientId { get; init; }

    /// <summary>Null when nothing is left to do unless something moves.</summary>
    public DateOnly? LookOn { get; set; }
}
