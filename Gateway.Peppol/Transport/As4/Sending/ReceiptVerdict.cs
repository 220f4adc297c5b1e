namespace Gateway.Peppol.Transport.As4.Sending;

/// <summary>Whether a receipt proves that a message was taken.</summary>
public abstract record ReceiptVerdict
{
    private ReceiptVerdict()
    {
    }

    public sealed record Valid(VerifiedReceipt Receipt) : ReceiptVerdict;

    /// <summary>It does not; the refusal is EBMS:0302, which stays here and is not sent.</summary>
    public sealed record Invalid(As4Refusal Refusal) : ReceiptVerdict;
}
