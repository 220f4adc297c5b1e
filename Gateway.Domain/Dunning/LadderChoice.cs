using Gateway.Domain.Law;

namespace Gateway.Domain.Dunning;

/// <summary>
/// The ladder of a debt, and why it is this one: the client's own, else the unit's, else the segment's.
/// </summary>
public sealed record LadderChoice(Ladder Ladder, LadderScope Scope)
{
    /// <param name="ofClient">The ladder somebody set for the client; null for none.</param>
    /// <param name="ofUnit">The ladder somebody set for the unit; null for none.</param>
    /// <param name="debtor">Decides the segment, whose ladder always exists.</param>
    public static LadderChoice Make(Ladder? ofClient, Ladder? ofUnit, Debtor debtor) =>
        ofClient is not null ? new(ofClient, LadderScope.Client)
        : ofUnit is not null ? new(ofUnit, LadderScope.Unit)
        : new(Ladders.For(debtor.Kind, debtor.Country), LadderScope.Segment);
}
