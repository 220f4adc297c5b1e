using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Gateway.Peppol.AccessPoint.Inbound;
using Gateway.Peppol.Transport.As4;
using Gateway.Peppol.Transport.As4.Mime;
using Gateway.Peppol.Transport.As4.Receiving;
using Gateway.Peppol.Transport.As4.Sending;
using Gateway.Peppol.Transport.As4.Soap;

namespace Gateway.Benchmarks;

/// <summary>A payload of 100 MB through both sides, and how much more memory the process held at its peak.</summary>
internal sealed class As4LargePayload(As4BenchmarkNetwork network)
{
    private const int DocumentBytes = 100_000_000;
    private const int AttachmentChunk = 30_000;

    /// <summary>What is asked: extra memory of less than 64 MB.</summary>
    private const long ExtraMax = 64_000_000;

    private readonly As4Limits limits = new();

    public static async Task RunAsync(As4BenchmarkNetwork network)
    {
        var folder = Directory.CreateTempSubdirectory("as4-benchmark");
        try
        {
            var large = new As4LargePayload(network);
            await using (var small = new MemoryStream(network.Envelope))
            {
                await large.PassAsync(small, Path.Combine(folder.FullName, "small")); // Everything is loaded once.
            }

            await using var envelope = new FileStream(
                Path.Combine(folder.FullName, "envelope"), FileMode.CreateNew, FileAccess.ReadWrite);
            await WriteEnvelopeAsync(envelope);
            envelope.Position = 0;
            await large.MeasureAsync(envelope, Path.Combine(folder.FullName, "large"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task MeasureAsync(FileStream envelope, string wirePath)
    {
        GC.Collect();
        var before = Environment.WorkingSet;
        var watch = Stopwatch.StartNew();
        await PassAsync(envelope, wirePath);
        using var self = Process.GetCurrentProcess();
        var extra = self.PeakWorkingSet64 - before;
        Console.WriteLine(
            $"{envelope.Length / 1_000_000} MB sent and received in {watch.Elapsed.TotalSeconds:0.0} s, "
            + $"{new FileInfo(wirePath).Length / 1_000_000} MB on the wire, {extra / 1_000_000} MB of memory more at "
            + $"the peak; {(extra < ExtraMax ? "" : "MISSED: ")}less than {ExtraMax / 1_000_000} are asked for");
    }

    private async Task PassAsync(Stream envelope, string wirePath)
    {
        await using var wire = new FileStream(wirePath, FileMode.CreateNew, FileAccess.ReadWrite);
        using var message = await SignedUserMessage.SealAsync(
            network.Outgoing, envelope, network.Sender, limits, default);
        var sending = message.Encrypt(network.Receiver.Certificate);
        await sending.WriteToAsync(wire, default);
        wire.Position = 0;
        var receipt = await ReceiveAsync(sending.ContentType, wire);
        var verdict = await VerifiedReceipt.VerifyAsync(receipt, message.Digests, network.Trust, limits, default);
        if (verdict is not ReceiptVerdict.Valid)
        {
            throw new InvalidOperationException(verdict.ToString());
        }
    }

    private async Task<byte[]> ReceiveAsync(string contentType, Stream wire)
    {
        var read = await MessageReader.ReadAsync(contentType, wire, limits, TimeProvider.System, default);
        using var received = ((MessageRead.Received)read).Message;
        var verification = await VerifiedUserMessage.VerifyAsync(received, network.Context, default);
        var verified = ((Verification.Verified)verification).Message;
        using var payload = new Spool(limits.MemoryOctetsMax);
        return await AcceptedEnvelope.ReadAsync(verified, "PBE000222", payload, default) is EnvelopeVerdict.Accepted
            ? SignalWriter.Receipt(verified, network.Receiver, "r@receiver.test", TimeProvider.System)
            : throw new InvalidOperationException("The envelope was refused.");
    }

    /// <summary>An invoice with attachments of random bytes in base64, which gzip makes a quarter smaller.</summary>
    private static async Task WriteEnvelopeAsync(Stream output)
    {
        await using var document = new FileStream(
            Path.GetTempFileName(),
            FileMode.Open,
            FileAccess.ReadWrite,
            FileShare.None,
            bufferSize: 1 << 16,
            FileOptions.DeleteOnClose);
        var root = $"<Invoice xmlns=\"{As4BenchmarkNetwork.InvoiceNamespace}\">";
        await document.WriteAsync(Encoding.UTF8.GetBytes(root));
        while (document.Position < DocumentBytes)
        {
            var attachment = Convert.ToBase64String(RandomNumberGenerator.GetBytes(AttachmentChunk));
            await document.WriteAsync(Encoding.ASCII.GetBytes($"<attachment>{attachment}</attachment>\n"));
        }

        await document.WriteAsync("</Invoice>"u8.ToArray());
        document.Position = 0;
        await As4BenchmarkNetwork.WriteEnvelopeAsync(document, output);
    }
}
