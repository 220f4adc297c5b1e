using Gateway.Api.Persistence.Banking;
using Gateway.Domain.Findings;

namespace Gateway.Api.Banking;

/// <summary>What came of a person's decision on a movement. A closed union.</summary>
internal abstract record MovementOutcome
{
    private MovementOutcome()
    {
    }

    public sealed record Decided(MovementRow Row) : MovementOutcome;

    /// <summary>It was decided before, or does not stand so that this could be done.</summary>
    public sealed record OtherState : MovementOutcome;

    /// <summary>The credit it gave was used meanwhile: that must be undone first.</summary>
    public sealed record CreditIsUsed : MovementOutcome;

    /// <summary>What was asked does not fit the movement; nothing was done.</summary>
    public sealed record Refused(IReadOnlyList<Finding> Findings) : MovementOutcome;
}
