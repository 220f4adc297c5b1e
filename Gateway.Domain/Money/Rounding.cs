namespace Gateway.Domain.Money;

/// <summary>The only ways an amount is rounded; each use says which.</summary>
public enum Rounding
{
    /// <summary>To the nearest minor unit, halves away from zero: VAT, interest, shares.</summary>
    HalfUp,

    /// <summary>Towards zero: a legal ceiling may never be exceeded by rounding.</summary>
    Down,
}
