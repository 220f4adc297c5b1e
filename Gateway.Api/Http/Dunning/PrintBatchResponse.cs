using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Parties;

namespace Gateway.Api.Http.Dunning;

/// <summary>Letters handed to the mail house together.</summary>
internal sealed record PrintBatchResponse
{
    public required Guid Id { get; init; }

    public required LegalEntityId LegalEntity { get; init; }

    /// <summary>The day they were handed over.</summary>
    public required DateOnly On { get; init; }

    public required int Letters { get; init; }

    /// <summary>How many were stopped by the last look: paid, held, or changed.</summary>
    public required int Stopped { get; init; }

    /// <summary>
    /// The day the mail house posted them, from which they count as sent; absent until its receipt is noted.
    /// </summary>
    public DateOnly? PostedOn { get; init; }

    /// <summary>The receipt of the mail house.</summary>
    public string? Proof { get; init; }

    /// <summary>Since when it is no batch any more; absent while it is one.</summary>
    public DateTimeOffset? DroppedAt { get; init; }

    public static PrintBatchResponse Of(PrintBatchRow row) => new()
    {
        Id = row.Id,
        LegalEntity = row.LegalEntityId,
        On = row.On,
        Letters = row.Letters,
        Stopped = row.Stopped,
        PostedOn = row.PostedOn,
        Proof = row.Proof,
        DroppedAt = row.DroppedAt,
    };
}
