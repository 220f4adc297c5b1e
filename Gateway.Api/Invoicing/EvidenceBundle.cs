using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Gateway.Api.AccessPoint.Receiving;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Deliveries;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Invoicing;

/// <summary>
/// All that proves what became of a document, in one ZIP that needs no gateway to be verified: the document as it was
/// issued, its timeline with the chain of hashes, and for each message over Peppol the signed header, the payload it
/// signs, the receipt, and the answer of the SMP by which it was sent. The same facts give the same bytes.
/// </summary>
internal static class EvidenceBundle
{
    private const int FactsMax = 1000;
    private const int MessagesMax = 20;

    /// <summary>Of an envelope that is given decompressed beside its payload; a longer one stays compressed.</summary>
    private const int EnvelopeOctetsMax = 50_000_000;

    /// <param name="db">Where the document is.</param>
    /// <param name="document">The document.</param>
    /// <param name="trust">The CAs by which the receipts were judged, PEM; null without an access point.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<byte[]> WriteAsync(
        GatewayDbContext db, DocumentRow document, byte[]? trust, CancellationToken cancellationToken)
    {
        var files = await FilesAsync(db, document, trust, cancellationToken);
        files.Add(new EvidenceFile(
            EvidenceManifest.Name, "", EvidenceManifest.Write(document.Number, document.Id.ToString(), files)));
        return Zip(files, document.IssuedAt);
    }

    /// <summary>
    /// The same without its manifest, for who puts it into something larger; and as it was before an instant, so that
    /// what happened since does not change it.
    /// </summary>
    public static async Task<List<EvidenceFile>> FilesAsync(
        GatewayDbContext db,
        DocumentRow document,
        byte[]? trust,
        CancellationToken cancellationToken,
        DateTimeOffset? before = null)
    {
        var end = before ?? DateTimeOffset.MaxValue;
        var files = await DocumentFilesAsync(db, document, cancellationToken);
        var facts = await db.Facts.AsNoTracking()
            .Where(row => row.ObjectType == DocumentFacts.ObjectType && row.ObjectId == document.Id.Value)
            .Where(row => row.At < end)
            .OrderBy(row => row.Sequence).Take(FactsMax).ToListAsync(cancellationToken);
        files.Add(new EvidenceFile(
            "timeline.json", "All that happened, each line with the hash of the one before.",
            TimelineOf(facts.Select(row => row.ToDomain()))));
        files.AddRange(await LookupFilesAsync(db, facts.Select(row => row.ToDomain()), cancellationToken));
        var messages = await MessageFilesAsync(db, document, end, cancellationToken);
        files.AddRange(messages);
        if (trust is not null && messages.Count > 0)
        {
            files.Add(new EvidenceFile(
                "trust.pem", "The CAs that this gateway trusts; compare them with those that OpenPeppol publishes.",
                trust));
        }

        return files;
    }

    private static async Task<List<EvidenceFile>> DocumentFilesAsync(
        GatewayDbContext db, DocumentRow document, CancellationToken cancellationToken)
    {
        var ubl = await db.DocumentUbls.AsNoTracking()
            .SingleAsync(row => row.DocumentId == document.Id, cancellationToken);
        var files = new List<EvidenceFile>
        {
            new("document.xml", "The document, byte for byte as it was issued (UBL 2.1).", ubl.Content),
        };
        var pdf = await db.DocumentPdfs.AsNoTracking()
            .SingleOrDefaultAsync(row => row.DocumentId == document.Id, cancellationToken);
        if (pdf is not null)
        {
            files.Add(new EvidenceFile("document.pdf", "Its rendering, as it was sent to people.", pdf.Content));
        }

        return files;
    }

    /// <summary>The report of each lookup, and the signed answers they rest on, each once.</summary>
    private static async Task<List<EvidenceFile>> LookupFilesAsync(
        GatewayDbContext db, IEnumerable<Fact> facts, CancellationToken cancellationToken)
    {
        var lookups = facts.Where(fact => fact.Kind == FactKinds.DeliveryLookedUp).ToList();
        var files = lookups.Select(fact => new EvidenceFile(
            string.Create(CultureInfo.InvariantCulture, $"lookup/{fact.Sequence}.json"),
            $"How the receiver was looked up; rests on {fact.EvidenceHash ?? "no signed answer"}.",
            Encoding.UTF8.GetBytes(fact.Data))).ToList();
        var hashes = lookups.Select(fact => fact.EvidenceHash).OfType<string>().Distinct().ToList();
        var proofs = await db.LookupProofs.AsNoTracking().Where(row => hashes.Contains(row.Hash))
            .OrderBy(row => row.SeenAt).ToListAsync(cancellationToken);
        files.AddRange(proofs.Select(proof => new EvidenceFile(
            $"lookup/{proof.Hash}.xml", "What the receiver's SMP answered, with its signature.", proof.Content)));
        return files;
    }

    private static async Task<List<EvidenceFile>> MessageFilesAsync(
        GatewayDbContext db, DocumentRow document, DateTimeOffset end, CancellationToken cancellationToken)
    {
        // A reminder of it is a document of its own, and not everybody's who may read the invoice.
        var deliveries = db.Deliveries.Where(row => row.DocumentId == document.Id && row.NoticeId == null)
            .Select(row => row.Id);
        var messages = await db.PeppolMessages.AsNoTracking()
            .Where(row => deliveries.Contains(row.DeliveryId) && row.MadeAt < end)
            .OrderBy(row => row.MadeAt).ThenBy(row => row.Number).Take(MessagesMax).ToListAsync(cancellationToken);
        var receipts = await db.PeppolReceipts.AsNoTracking()
            .Where(row => deliveries.Contains(row.DeliveryId) && row.ReceivedAt < end)
            .ToDictionaryAsync(row => row.MessageId, cancellationToken);
        var files = new List<EvidenceFile>();
        foreach (var (index, message) in messages.Index())
        {
            var folder = string.Create(CultureInfo.InvariantCulture, $"peppol/{index + 1}");
            files.AddRange(MessageFiles(folder, message));
            if (receipts.TryGetValue(message.MessageId, out var receipt))
            {
                files.Add(new EvidenceFile(
                    $"{folder}/receipt.xml",
                    $"The receipt of the receiver's access point, as it came; signed by {receipt.Signer}.",
                    receipt.Content));
            }

            files.AddRange(await StatusFilesAsync(db, folder, message.InstanceId, end, cancellationToken));
        }

        return files;
    }

    /// <summary>What the receiver's access point told of a message behind its receipt (Peppol MLS).</summary>
    private static async Task<IReadOnlyList<EvidenceFile>> StatusFilesAsync(
        GatewayDbContext db, string folder, string instance, DateTimeOffset end, CancellationToken cancellationToken)
    {
        var status = await (
            from row in db.PeppolStatuses.AsNoTracking()
            join evidence in db.InboundEvidence on row.InboundId equals evidence.InboundId
            where row.InstanceId == instance && row.TakenAt < end
            select new { row.InboundId, row.Code, evidence.Soap }).SingleOrDefaultAsync(cancellationToken);
        if (status is null)
        {
            return [];
        }

        using var envelope = new MemoryStream();
        await db.CopyEnvelopeAsync(status.InboundId, envelope, cancellationToken);
        return
        [
            new EvidenceFile(
                $"{folder}/status.message.xml",
                $"The SOAP part of the message by which it told what became of the document ({status.Code}).",
                status.Soap),
            new EvidenceFile($"{folder}/status.envelope.xml", "What it told, in its envelope.", envelope.ToArray()),
        ];
    }

    private static IEnumerable<EvidenceFile> MessageFiles(string folder, PeppolMessageRow message)
    {
        yield return new EvidenceFile(
            $"{folder}/message.xml", "The SOAP part of the message, with our signature over its parts.", message.Soap);
        yield return new EvidenceFile(
            $"{folder}/payload.xml.gz", "The envelope with the document, compressed as it was signed.",
            message.Payload);
        if (TryDecompress(message.Payload) is { } envelope)
        {
            yield return new EvidenceFile($"{folder}/envelope.xml", "The same, decompressed.", envelope);
        }
    }

    private static byte[]? TryDecompress(byte[] payload)
    {
        using var source = new GZipStream(new MemoryStream(payload, writable: false), CompressionMode.Decompress);
        using var output = new MemoryStream();
        var chunk = new byte[64 * 1024];
        while (source.Read(chunk) is > 0 and var count)
        {
            output.Write(chunk, 0, count);
            if (output.Length > EnvelopeOctetsMax)
            {
                return null;
            }
        }

        return output.ToArray();
    }

    private static byte[] TimelineOf(IEnumerable<Fact> facts)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartArray();
            foreach (var fact in facts)
            {
                json.WriteStartObject();
                json.WriteString("objectType", fact.ObjectType);
                json.WriteString("objectId", fact.ObjectId);
                json.WriteNumber("sequence", fact.Sequence);
                json.WriteString("at", fact.At);
                json.WriteString("actor", fact.Actor);
                json.WriteString("kind", fact.Kind);
                json.WriteString("data", fact.Data); // as text, since the hash is over this text
                json.WriteString("evidenceHash", fact.EvidenceHash);
                json.WriteString("previousHash", fact.PreviousHash);
                json.WriteString("hash", fact.Hash);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return output.ToArray();
    }

    /// <summary>In the order given, each with the time given, so that the same files are the same bytes.</summary>
    public static byte[] Zip(IEnumerable<EvidenceFile> files, DateTimeOffset at)
    {
        using var output = new MemoryStream();
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create))
        {
            foreach (var file in files)
            {
                var entry = archive.CreateEntry(file.Name, CompressionLevel.Optimal);
                entry.LastWriteTime = at.ToUniversalTime();
                using var content = entry.Open();
                content.Write(file.Content);
            }
        }

        return output.ToArray();
    }
}
