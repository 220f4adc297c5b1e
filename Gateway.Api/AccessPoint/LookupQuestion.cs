using Gateway.Domain.Parties;
using Gateway.Peppol.AccessPoint;
using Gateway.Peppol.Envelope;
using Gateway.Peppol.Routing.Lookup;

namespace Gateway.Api.AccessPoint;

/// <summary>What a lookup is to find out, as people write it.</summary>
internal sealed record LookupQuestion(DocumentTypeId DocumentType, ProcessId Process)
{
    /// <summary>
    /// An invoice where no type is named; <c>invoice</c>, <c>creditNote</c>, or an identifier <c>scheme::value</c>. The
    /// process is that of billing unless named, with or without its scheme. Null for what is neither.
    /// </summary>
    public static LookupQuestion? TryRead(string? documentType, string? process)
    {
        var type = documentType switch
        {
            null or "invoice" => BillingTypes.Invoice,
            "creditNote" or "credit-note" => BillingTypes.CreditNote,
            _ => DocumentTypeId.TryParse(documentType),
        };
        var asked = process is null ? BillingTypes.Billing : ProcessId.TryCreate(
            ProcessId.Scheme,
            process.StartsWith(ProcessId.Scheme + "::", StringComparison.Ordinal)
                ? process[(ProcessId.Scheme.Length + 2)..]
                : process);
        return type is null || asked is null ? null : new LookupQuestion(type, asked);
    }

    /// <summary>Belgian enterprises are looked up under 0208 first, then under 9925.</summary>
    public Task<LookupReport> AskAsync(
        ParticipantLookup lookup, ParticipantId participant, CancellationToken cancellationToken) =>
        lookup.FindAsync(BelgianParticipants.Of(participant), DocumentType, Process, cancellationToken);
}
