namespace Gateway.Domain.Receivables;

/// <summary>What of a receivable is given up.</summary>
public enum WriteOffPart
{
    /// <summary>The invoice itself.</summary>
    Principal,

    /// <summary>Interest that was claimed beside it.</summary>
    Interest,

    /// <summary>Costs that were claimed beside it.</summary>
    Costs,
}
