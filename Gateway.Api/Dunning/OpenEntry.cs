using Gateway.Domain.Receivables;

namespace Gateway.Api.Dunning;

/// <summary>A movement of a receivable, in minor units.</summary>
internal sealed record OpenEntry(ReceivableEntryKind Kind, long Amount, DateOnly ValueDate);
