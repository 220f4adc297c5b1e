using Gateway.Domain.Money;

namespace Gateway.Api.Desk.Banking;

/// <summary>A statement as the list of the last ones shows it.</summary>
public sealed record TakenFile(
    string Account, DateOnly? Until, Amount? Closing, int Booked, int Queued, DateTimeOffset ReceivedAt);
