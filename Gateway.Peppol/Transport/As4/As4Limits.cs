using Gateway.Domain.Xml;

namespace Gateway.Peppol.Transport.As4;

/// <summary>How much of a message is read before it is refused. Everything a peer can make large has its
/// limit.</summary>
public sealed record As4Limits
{
    /// <summary>Octets of the payload after decompression: 200 MB.</summary>
    public long PayloadOctetsMax { get; init; } = 200_000_000;

    /// <summary>Octets of all MIME parts of one message together, as they are on the wire.</summary>
    public long WireOctetsMax { get; init; } = 280_000_000;

    /// <summary>How many octets one compressed octet may become, once the payload has more than a megabyte. XML seldom
    /// reaches 50; a bomb 1,000.</summary>
    public int DecompressionRatioMax { get; init; } = 200;

    /// <summary>Octets of the SOAP part, whose certificates, keys and signature take some 10 kB.</summary>
    public int SoapOctetsMax { get; init; } = 1 << 20;

    /// <summary>MIME parts. A Peppol message has two.</summary>
    public int PartsMax { get; init; } = 17;

    /// <summary>Octets of the headers of one MIME part.</summary>
    public int HeaderOctetsMax { get; init; } = 8 * 1024;

    /// <summary>Headers of one MIME part.</summary>
    public int HeadersMax { get; init; } = 32;

    /// <summary>How long the body of one message may take to arrive.</summary>
    public TimeSpan ReadTimeMax { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Octets of a part that are held in memory; what is longer goes to a private temporary file.</summary>
    public int MemoryOctetsMax { get; init; } = 1 << 20;

    /// <summary>Elements inside each other and attributes of one element in the SOAP part.</summary>
    internal XmlLimits Soap => new() { CharactersMax = SoapOctetsMax, DepthMax = 32, AttributesMax = 32 };
}
