namespace Gateway.Peppol.Transport.As4.Sending;

/// <summary>What became of one try to send a message: already the decision what to do next.</summary>
public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>Delivered, with proof.</summary>
    public sealed record Delivered(VerifiedReceipt Receipt) : SendOutcome;

    /// <summary>An earlier try was delivered and its receipt was lost: the receiver calls this one a duplicate. Not
    /// to be sent again; there is no proof.</summary>
    public sealed record DeliveredEarlier(EbmsError Error) : SendOutcome;

    /// <summary>Refused for a reason that another try will not change: somebody must look at it.</summary>
    public sealed record Refused(IReadOnlyList<EbmsError> Errors, string Why) : SendOutcome;

    /// <summary>Not delivered, or not known: send the same message again later.</summary>
    public sealed record TryLater(IReadOnlyList<EbmsError> Errors, string Why) : SendOutcome
    {
        /// <summary>The receiver may have another certificate or address by now: look it up again before.</summary>
        public bool LooksUpAgain { get; init; }
    }
}
