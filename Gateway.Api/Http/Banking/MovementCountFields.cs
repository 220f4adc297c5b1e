using Gateway.Domain.Banking;

namespace Gateway.Api.Http.Banking;

/// <summary>How many movements of a statement stand how.</summary>
internal sealed record MovementCountFields
{
    public required int Total { get; init; }

    /// <summary>They pay invoices or are kept for a client.</summary>
    public required int Booked { get; init; }

    /// <summary>They took earlier payments back.</summary>
    public required int TookBack { get; init; }

    /// <summary>They wait for a person.</summary>
    public required int Queued { get; init; }

    /// <summary>They concern no client.</summary>
    public required int SetAside { get; init; }

    /// <summary>Totals whose details, told by a notification, are movements of their own.</summary>
    public required int Divided { get; init; }

    public static MovementCountFields Of(int total, IReadOnlyDictionary<MovementState, int> counts) => new()
    {
        Total = total,
        Booked = counts.GetValueOrDefault(MovementState.Booked),
        TookBack = counts.GetValueOrDefault(MovementState.TookBack),
        Queued = counts.GetValueOrDefault(MovementState.Queued),
        SetAside = counts.GetValueOrDefault(MovementState.SetAside),
        Divided = counts.GetValueOrDefault(MovementState.Divided),
    };
}
