using Gateway.Domain.Law;

namespace Gateway.Domain.Dunning;

/// <summary>
/// The ladder of a debt, and why it is this one: the client's own, else the unit's, else what the house set for the
/// segment, else what it set for everybody, else what comes with the product for the segment.
/// </summary>
public sealed record LadderChoice(Ladder Ladder, LadderScope Scope)
{
    /// <param name="ofClient">The ladder somebody set for the client; null for none.</param>
    /// <param name="ofUnit">The ladder somebody set for the unit; null for none.</param>
    /// <param name="debtor">Decides the segment, whose ladder always exists.</param>
    /// <param name="ofSegment">The ladder the house set for the segment; null for none.</param>
    /// <param name="ofAll">The ladder the house set for everybody; null for none.</param>
    public static LadderChoice Make(
        Ladder? ofClient, Ladder? ofUnit, Debtor debtor, Ladder? ofSegment = null, Ladder? ofAll = null) =>
        ofClient is not null ? new(ofClient, LadderScope.Client)
        : ofUnit is not null ? new(ofUnit, LadderScope.Unit)
        : ofSegment is not null ? new(ofSegment, LadderScope.Segment)
        : ofAll is not null ? new(ofAll, LadderScope.Default)
        : new(Ladders.For(debtor.Kind, debtor.Country), LadderScope.Segment);
}
