using Gateway.Peppol.Envelope;
using Gateway.Peppol.Routing.Publisher;

namespace Gateway.Peppol.Routing.Lookup;

/// <summary>What an SMP said, verified, with the steps in which it was learned.</summary>
internal sealed record RememberedMetadata(
    VerifiedServiceMetadata Verified,
    ServiceMetadata.Information Content,
    DocumentTypeId RegisteredAs,
    IReadOnlyList<LookupStep> Steps);
