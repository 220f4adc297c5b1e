using System.Buffers;
using System.Globalization;
using Gateway.Domain.Invoicing;
using Gateway.Peppol.Ubl;
using Gateway.Testing.Invoicing;

namespace Gateway.Benchmarks;

/// <summary>
/// Writing and reading UBL on one thread. The baseline of writing is XmlWriter given the same elements with their texts
/// ready: it looks up and formats nothing, so the writer of documents is compared with less than its own work.
/// </summary>
internal static class UblBenchmark
{
    /// <summary>What is asked of a five-line invoice on one thread.</summary>
    private const int WritesPerSecondMin = 15_000;

    public static void Run()
    {
        Console.WriteLine("what                          per second     bytes allocated");
        foreach (var lines in new[] { 5, 50 })
        {
            var invoice = Invoice.Issue("2026-0001", SampleDocuments.Content(lines));
            var bytes = UblWriter.Write(invoice);
            var written = Rate.Of(Writing(invoice));
            Print($"{lines} lines, {bytes.Length} bytes: write", written);
            Print($"{lines} lines: XmlWriter", Rate.Of(Replaying(bytes)));
            Print($"{lines} lines: read", Rate.Of(() => UblReader.Read(bytes)));
            if (lines == 5)
            {
                Console.WriteLine(written.PerSecond >= WritesPerSecondMin
                    ? $"  at least {WritesPerSecondMin}/s are asked for"
                    : $"  MISSED: {WritesPerSecondMin}/s are asked for");
            }
        }
    }

    private static Action Writing(Invoice invoice)
    {
        var output = new ArrayBufferWriter<byte>();
        return () =>
        {
            output.ResetWrittenCount();
            UblWriter.Write(invoice, output);
        };
    }

    private static Action Replaying(byte[] document)
    {
        var replay = XmlReplay.Of(document);
        var output = new MemoryStream();
        return () =>
        {
            output.SetLength(0);
            replay.Write(output);
        };
    }

    private static void Print(string what, Rate rate) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{what,-30}{rate.PerSecond,10:N0}{rate.BytesEach,20:N0}"));
}
