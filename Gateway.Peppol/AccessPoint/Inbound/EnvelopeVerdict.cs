using Gateway.Peppol.Transport.As4;

namespace Gateway.Peppol.AccessPoint.Inbound;

/// <summary>What came of looking into a verified message.</summary>
public abstract record EnvelopeVerdict
{
    private EnvelopeVerdict()
    {
    }

    public sealed record Accepted(AcceptedEnvelope Envelope) : EnvelopeVerdict;

    public sealed record Refused(As4Refusal Refusal) : EnvelopeVerdict;
}
