using Gateway.Domain.Languages;
using Gateway.Domain.LegalRecovery;

namespace Gateway.Api.Persistence.LegalRecovery;

/// <summary>
/// A dossier that somebody asked for and that takes longer than a request: made by whichever node holds the lease, and
/// gone once the dossier is kept under the same id.
/// </summary>
internal sealed class DossierWorkRow
{
    public required Guid Id { get; init; }
    public required RecoveryCaseId CaseId { get; init; }
    public required DateOnly AsOf { get; init; }
    public required Language Language { get; init; }
    public required bool IsSent { get; init; }
    public required string AskedBy { get; init; }
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>How many papers are printed, and of how many; both 0 before it began.</summary>
    public int PapersDone { get; set; }
    public int PapersAll { get; set; }

    /// <summary>How often a node began it.</summary>
    public int Attempts { get; set; }

    /// <summary>The node that makes it, until when; a lease that ran out is free for another.</summary>
    public string? LeaseOwner { get; set; }
    public DateTimeOffset? LeaseUntil { get; set; }

    /// <summary>Why nobody tries any more; null while somebody does.</summary>
    public string? Fault { get; set; }
}
