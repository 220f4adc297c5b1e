namespace Gateway.Domain.Dunning;

/// <summary>What a dispute is about: it decides who settles it.</summary>
public enum DisputeCategory
{
    /// <summary>The amount, the rate or the VAT.</summary>
    Price,

    /// <summary>What was delivered, or whether it was.</summary>
    Service,

    /// <summary>Addressed to the wrong client, or lacking a reference.</summary>
    Invoice,

    /// <summary>The client says that it paid.</summary>
    AlreadyPaid,

    Other,
}
