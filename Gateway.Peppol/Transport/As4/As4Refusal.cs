namespace Gateway.Peppol.Transport.As4;

/// <summary>A message that is not taken: what the peer is told, and for our logs the reason in full.</summary>
public sealed record As4Refusal(EbmsError Error, string Why)
{
    internal static As4Refusal From(As4RefusalException fault) => new(fault.Error, fault.Message);

    public override string ToString() => Why == Error.Detail ? $"{Error}" : $"{Error} ({Why})";
}
