using Gateway.Domain.Money;
using Gateway.Recovery.Banking.Matching;

namespace Gateway.Api.Desk.Banking;

/// <summary>One way to allocate a movement that waits, as a person reads it.</summary>
/// <param name="Mark">By what the way is known: another way, or other amounts, have another.</param>
/// <param name="Parts">To which invoice of which client, or to the client's credit, goes how much.</param>
/// <param name="ShortBy">What a bank kept, or what cents lack; zero otherwise.</param>
/// <param name="Reasons">What speaks for and against it, the weightiest first.</param>
public sealed record ProposedWay(
    string Mark,
    IReadOnlyList<(string? Invoice, string Client, Amount Amount)> Parts,
    Amount ShortBy,
    IReadOnlyList<MatchReason> Reasons);
