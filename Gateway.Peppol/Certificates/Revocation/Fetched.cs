namespace Gateway.Peppol.Certificates.Revocation;

/// <summary>What came back from an address.</summary>
public abstract record Fetched
{
    private Fetched()
    {
    }

    public sealed record Octets(ReadOnlyMemory<byte> Content) : Fetched;

    public sealed record Failed(string Why) : Fetched;
}
