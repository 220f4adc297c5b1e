using Gateway.Api.Persistence.Identity;
using Gateway.Domain.Parties;

namespace Gateway.Api.Persistence.Dunning;

/// <summary>
/// Letters handed to the mail house together. Its PDFs are made from the stored letters whenever asked.
/// </summary>
internal sealed class PrintBatchRow : IOfLegalEntity
{
    public required Guid Id { get; init; }
    public required LegalEntityId LegalEntityId { get; init; }

    /// <summary>The day it was handed over.</summary>
    public required DateOnly On { get; init; }
    public required DateTimeOffset MadeAt { get; init; }
    public required string MadeBy { get; init; }
    public required int Letters { get; init; }
    public required int Stopped { get; init; }

    /// <summary>The day the mail house posted it, by its receipt: only then did its letters leave.</summary>
    public DateOnly? PostedOn { get; set; }

    /// <summary>The receipt of the mail house.</summary>
    public string? Proof { get; set; }
    public string? PostedBy { get; set; }

    /// <summary>Since then it is no batch any more: its letters wait for another.</summary>
    public DateTimeOffset? DroppedAt { get; set; }
    public string? DroppedBy { get; set; }
}
