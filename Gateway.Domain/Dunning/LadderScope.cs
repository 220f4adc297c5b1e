namespace Gateway.Domain.Dunning;

/// <summary>Why a ladder was chosen, the nearest first.</summary>
public enum LadderScope
{
    Client,
    Unit,
    Segment,

    /// <summary>The one the house set for everybody.</summary>
    Default,
}
