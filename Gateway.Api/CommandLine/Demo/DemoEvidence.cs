using System.IO.Compression;
using System.Text.Json.Nodes;
using Gateway.Domain.Timeline;
using Gateway.Peppol.AccessPoint.Diagnosis;
using Gateway.Peppol.Certificates;

namespace Gateway.Api.CommandLine.Demo;

/// <summary>Shows what the timeline tells of an invoice that left over Peppol, and verifies its evidence with nothing
/// but the files of the bundle.</summary>
internal sealed class DemoEvidence(DemoApi api, string folder, TextWriter say)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);

    public async Task ShowAsync(JsonNode invoice, CancellationToken cancellationToken)
    {
        var number = invoice["number"]!.ToString();
        await say.WriteLineAsync($"The timeline of {number}:");
        foreach (var fact in await TimelineAsync(invoice, cancellationToken))
        {
            await say.WriteLineAsync($"  {fact["kind"],-22} {Particulars(fact)}");
        }

        var bundle = await api.DownloadAsync($"/v1/invoices/{invoice["id"]}/evidence", cancellationToken);
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "evidence")).FullName, $"{number}.zip");
        await File.WriteAllBytesAsync(file, bundle, cancellationToken);
        var report = await VerifyAsync(bundle, cancellationToken);
        await say.WriteLineAsync($"Its evidence, verified from the files of {file} alone:");
        foreach (var step in report.Steps)
        {
            await say.WriteLineAsync($"  {step.Verdict} {step.Name}: {step.Detail}");
        }

        await say.WriteLineAsync(report.IsValid ? "  The receipt is proof." : "  The receipt proves nothing.");
    }

    /// <summary>The receipt is known at the buyer before it is in our own timeline.</summary>
    private async Task<IReadOnlyList<JsonNode>> TimelineAsync(JsonNode invoice, CancellationToken cancellationToken)
    {
        var clock = TimeProvider.System;
        for (var start = clock.GetTimestamp(); ; await Task.Delay(Look, clock, cancellationToken))
        {
            var facts = (await api.GetAsync($"/v1/invoices/{invoice["id"]}/timeline", cancellationToken)).AsArray()
                .Select(fact => fact!).ToList();
            if (facts.Exists(fact => fact["kind"]!.ToString() == FactKinds.DeliverySent)
                || clock.GetElapsedTime(start) > Limit)
            {
                return facts;
            }
        }
    }

    private static string Particulars(JsonNode fact)
    {
        var data = fact["data"]!;
        return fact["kind"]!.ToString() switch
        {
            FactKinds.DeliveryQueued => $"{data["channel"]} to {data["recipient"]}: {data["route"]}",
            FactKinds.DeliveryLookedUp => $"{data["participant"]}: {data["outcome"]}, signed answer "
                + $"{fact["evidenceHash"]}",
            FactKinds.DeliveryPosted => $"{data["seat"]} at {data["address"]}: HTTP {data["status"]} in "
                + $"{data["milliseconds"]} ms",
            FactKinds.DeliveryReceipt => $"{data["receiptId"]}, digests {data["digests"]}",
            _ => fact["evidenceHash"]?.ToString() ?? "",
        };
    }

    private static async Task<DiagnosisReport> VerifyAsync(byte[] bundle, CancellationToken cancellationToken)
    {
        using var archive = new ZipArchive(new MemoryStream(bundle, writable: false));
        var trust = System.Text.Encoding.UTF8.GetString(await ReadAsync(archive, "trust.pem", cancellationToken));
        var request = new ReceiptRequest
        {
            Receipt = await ReadAsync(archive, "peppol/1/receipt.xml", cancellationToken),
            Message = await ReadAsync(archive, "peppol/1/message.xml", cancellationToken),
            Payload = await ReadAsync(archive, "peppol/1/payload.xml.gz", cancellationToken),
            Trusted = ParsedCertificate.ParsePem(trust),
        };
        return await new As4Diagnosis(TimeProvider.System).VerifyReceiptAsync(request, cancellationToken);
    }

    private static async Task<byte[]> ReadAsync(ZipArchive archive, string name, CancellationToken cancellationToken)
    {
        var entry = archive.GetEntry(name)
            ?? throw new InvalidOperationException($"The evidence holds no {name}.");
        using var content = new MemoryStream();
        await using var stream = await entry.OpenAsync(cancellationToken);
        await stream.CopyToAsync(content, cancellationToken);
        return content.ToArray();
    }
}
