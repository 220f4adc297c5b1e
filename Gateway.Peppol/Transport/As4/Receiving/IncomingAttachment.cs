using Gateway.Peppol.Transport.As4.Mime;

namespace Gateway.Peppol.Transport.As4.Receiving;

/// <summary>A MIME part as it arrived, transfer encoding undone, still encrypted.</summary>
internal sealed record IncomingAttachment(string ContentId, Spool Octets) : IDisposable
{
    public void Dispose() => Octets.Dispose();
}
