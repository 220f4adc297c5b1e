using Gateway.Api.Persistence;
using Gateway.Domain.Deliveries;
using Gateway.Domain.Xml;
using Gateway.Peppol.Envelope;
using Gateway.Peppol.Transport.As4.Mime;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.AccessPoint.Receiving;

/// <summary>Reads kept envelopes back, a piece at a time.</summary>
internal static class InboundEnvelopes
{
    private const int MemoryOctetsMax = 1 << 20;

    /// <summary>The envelope, octet for octet as it came.</summary>
    public static async Task CopyEnvelopeAsync(
        this GatewayDbContext db, InboundId id, Stream output, CancellationToken cancellationToken)
    {
        for (var number = 0; ; number++)
        {
            var piece = await db.InboundPayloads.AsNoTracking()
                .Where(row => row.InboundId == id && row.Number == number)
                .Select(row => row.Content).SingleOrDefaultAsync(cancellationToken);
            if (piece is null)
            {
                return;
            }

            await output.WriteAsync(piece, cancellationToken);
        }
    }

    /// <summary>The document inside the envelope; dispose the spool.</summary>
    public static async Task<Spool> ReadDocumentAsync(
        this GatewayDbContext db, InboundId id, CancellationToken cancellationToken)
    {
        using var envelope = new Spool(MemoryOctetsMax);
        await using (var target = envelope.OpenWrite(cancellationToken))
        {
            await db.CopyEnvelopeAsync(id, target, cancellationToken);
        }

        var document = new Spool(MemoryOctetsMax);
        await using (var source = envelope.OpenRead())
        await using (var target = document.OpenWrite(cancellationToken))
        {
            // It was read within its limits when it came.
            EnvelopeReader.Read(source, target, XmlLimits.Document with { CharactersMax = envelope.Length + 1 });
        }

        return document;
    }
}
