namespace Gateway.Recovery.Banking.Pain;

/// <summary>The release of the customer credit transfer initiation that a bank wants.</summary>
public enum PainVersion
{
    /// <summary>pain.001.001.03, of 2009: what every bank still takes.</summary>
    V03,

    /// <summary>pain.001.001.09, of 2019: the one of the SEPA rulebooks since November 2023.</summary>
    V09,
}
