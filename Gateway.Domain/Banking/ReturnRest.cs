namespace Gateway.Domain.Banking;

/// <summary>What becomes of the difference where more or less goes back than had come.</summary>
public enum ReturnRest
{
    /// <summary>It concerns no client: the interest or the costs of the bank.</summary>
    SetAside,

    /// <summary>Less went back than had come: the rest is kept for the client.</summary>
    Kept,
}
