using Gateway.Domain.Banking;
using Gateway.Domain.Money;

namespace Gateway.Api.Desk.Banking;

/// <summary>A movement that waits for a person.</summary>
public sealed record QueuedMovement(
    MovementId Id,
    DateOnly EntryDate,
    Amount Amount,
    string? Payer,
    string? Account,
    string Communication,
    IReadOnlyList<ProposedWay> Ways);
