namespace Gateway.Recovery.Dunning;

/// <summary>What the general terms say about interest.</summary>
public enum InterestChoice
{
    None,

    /// <summary>The rate of the law of 2 August 2002, as it changes.</summary>
    LegalRate,
}
