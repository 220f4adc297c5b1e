namespace Gateway.Api.Http.Banking;

/// <summary>What a part of a movement is for.</summary>
internal enum MovementPart
{
    /// <summary>The invoice itself.</summary>
    Principal,

    Interest,

    /// <summary>Compensation and costs.</summary>
    Costs,

    /// <summary>Nothing is owed for it: it is kept for the client.</summary>
    Credit,
}
