using Gateway.Domain.Findings;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;

namespace Gateway.Api.Http.Invoicing;

/// <summary>What a request asks to issue, with everything the gateway adds to it, and what stands against it.</summary>
internal sealed record AssembledDocument(DocumentContent Content, Language Language, IReadOnlyList<Finding> Findings);
