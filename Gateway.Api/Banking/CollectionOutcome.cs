using Gateway.Api.Persistence.Banking;

namespace Gateway.Api.Banking;

/// <summary>What came of telling that an invoice is collected.</summary>
internal abstract record CollectionOutcome
{
    private CollectionOutcome()
    {
    }

    public sealed record Told(CollectionRow Row) : CollectionOutcome;

    /// <summary>No such invoice, or a credit note, which nobody collects.</summary>
    public sealed record NoReceivable : CollectionOutcome;

    /// <summary>The end-to-end id is that of another invoice of the legal entity.</summary>
    public sealed record OfAnother : CollectionOutcome;

    /// <summary>The invoice has as many as one may have.</summary>
    public sealed record TooMany : CollectionOutcome;
}
