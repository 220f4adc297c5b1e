namespace Gateway.Peppol.Envelope;

/// <summary>What came of reading an envelope.</summary>
public abstract record EnvelopeRead
{
    private EnvelopeRead()
    {
    }

    /// <summary>What it says, checked or not.</summary>
    public abstract EnvelopeFacts Facts { get; }

    public sealed record Valid(EnvelopeHeader Header, EnvelopeFacts Seen) : EnvelopeRead
    {
        public override EnvelopeFacts Facts => Seen;
    }

    /// <summary>Every fault that was found, and what could be read nevertheless.</summary>
    public sealed record Invalid(IReadOnlyList<EnvelopeFault> Faults, EnvelopeFacts Seen) : EnvelopeRead
    {
        public override EnvelopeFacts Facts => Seen;
    }
}
