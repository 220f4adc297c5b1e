using Gateway.Domain.Money;

namespace Gateway.Api.Desk.Dunning;

/// <summary>What is claimed in one currency.</summary>
/// <param name="Balance">The debts.</param>
/// <param name="Additional">What the steps ask on top: interest, compensation, costs.</param>
public sealed record RunClaim(Amount Balance, Amount Additional)
{
    public Amount Total => Balance + Additional;
}
