using Gateway.Domain.Invoicing;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Receivables;

/// <summary>What somebody wants to give up.</summary>
/// <param name="Invoice">Whose debt.</param>
/// <param name="Reason">Why.</param>
/// <param name="Amount">How much of it, in the currency of the invoice; null for all that is open.</param>
/// <param name="Part">The invoice itself, or what was claimed beside it.</param>
/// <param name="Words">What there is to add.</param>
internal sealed record WriteOffOrder(
    DocumentId Invoice,
    WriteOffReason Reason,
    decimal? Amount = null,
    WriteOffPart Part = WriteOffPart.Principal,
    string? Words = null);
