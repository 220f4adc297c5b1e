namespace Gateway.Peppol.Transport.As4.Receiving;

/// <summary>What came of verifying a received message.</summary>
public abstract record Verification
{
    private Verification()
    {
    }

    public sealed record Verified(VerifiedUserMessage Message) : Verification;

    public sealed record Refused(As4Refusal Refusal) : Verification;
}
