namespace Gateway.Recovery.Dunning;

/// <summary>What the general terms say about a lump sum.</summary>
public enum LumpSumChoice
{
    None,

    /// <summary>As much as the law allows, by reference to it.</summary>
    LegalMaximum,
}
