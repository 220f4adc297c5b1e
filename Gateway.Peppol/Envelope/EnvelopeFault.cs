namespace Gateway.Peppol.Envelope;

/// <summary>One thing that is wrong with an envelope, and where.</summary>
public sealed record EnvelopeFault(EnvelopeFaultKind Kind, string Where, string Detail)
{
    public override string ToString() => $"{Where}: {Detail}";
}
