namespace Gateway.Api.AccessPoint.Receiving;

/// <summary>What a document says of itself, for lists and for finding the unit it is for. Nothing in it was checked;
/// what is missing is null.</summary>
internal sealed record DocumentSummary
{
    public static DocumentSummary Nothing { get; } = new();

    /// <summary>BT-1.</summary>
    public string? Number { get; init; }

    /// <summary>BT-2.</summary>
    public DateOnly? IssueDate { get; init; }

    /// <summary>BT-27.</summary>
    public string? Seller { get; init; }

    /// <summary>BT-115 as it is written.</summary>
    public string? Payable { get; init; }

    /// <summary>BT-5.</summary>
    public string? Currency { get; init; }

    /// <summary>BT-10: what the buyer asked to be written on his invoices.</summary>
    public string? BuyerReference { get; init; }

    /// <summary>BT-13: the order of the buyer.</summary>
    public string? OrderReference { get; init; }
}
