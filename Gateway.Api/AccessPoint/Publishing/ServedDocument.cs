using Gateway.Peppol.Envelope;

namespace Gateway.Api.AccessPoint.Publishing;

/// <summary>A document type that is received here, and the processes it is received in.</summary>
/// <param name="Type">The document type.</param>
/// <param name="Processes">Its processes.</param>
/// <param name="IsJudged">Whether there are rules for it: invoices and credit notes of BIS Billing.</param>
internal sealed record ServedDocument(DocumentTypeId Type, IReadOnlyList<ProcessId> Processes, bool IsJudged);
