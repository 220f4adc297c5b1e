using System.Diagnostics;
using System.IO.Compression;
using System.Xml;
using Gateway.Peppol.Validation;
using Gateway.Testing;

namespace Gateway.Benchmarks;

/// <summary>
/// Documents a second on one thread, from bytes in memory to findings, beside a bare XmlReader pass over the same
/// bytes. <c>validate</c>
/// </summary>
internal static class ValidateSpeed
{
    private const int Rounds = 5;
    private static readonly TimeSpan RoundTime = TimeSpan.FromSeconds(3);

    public static int Run()
    {
        var start = Stopwatch.GetTimestamp();
        DocumentValidator.Validate(ReadOnlyMemory<byte>.Empty, RuleRelease.Billing3021);
        DocumentValidator.Validate("<Invoice/>"u8.ToArray(), RuleRelease.Billing3021);
        Console.WriteLine($"first verdict after {Stopwatch.GetElapsedTime(start).TotalMilliseconds:F0} ms");
        if (SharedFolder.Find("corpus", "billing.zip") is not { } archive)
        {
            Console.WriteLine("the corpus is not here");
            return 3;
        }

        var documents = Examples(archive);
        var size = documents.Average(bytes => bytes.Length);
        Console.WriteLine($"{documents.Length} documents of {size:F0} bytes on average");
        var turn = Turn(documents);
        for (var round = 0; round < Rounds; round++)
        {
            var (parse, ours) = InTurns(turn.Length, () => Pass(turn, Parse), () => Pass(turn, Judge));
            Console.WriteLine(
                $"XmlReader {parse,8:F0}/s   validation {ours,8:F0}/s   {parse / ours:F2} times   "
                + $"{Allocated(documents):F1} bytes allocated a byte");
        }

        Threads(documents);
        Growth(documents);
        Lines(documents[0], 1000);
        Lines(documents[0], 5000);
        return 0;
    }

    private static byte[][] Examples(string archive)
    {
        using var zip = ZipFile.OpenRead(archive);
        var examples = zip.Entries.Where(entry => entry.Name.StartsWith("peppol-ex-", StringComparison.Ordinal));
        return [.. examples.Select(Read)];
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>
    /// What each of two works does in a second. They take turns of some milliseconds, so that a disturbed machine
    /// disturbs both.
    /// </summary>
    private static (double First, double Second) InTurns(int count, Action first, Action second)
    {
        var (firstTime, secondTime) = (TimeSpan.Zero, TimeSpan.Zero);
        var turns = 0;
        for (; firstTime + secondTime < RoundTime; turns++)
        {
            firstTime += Time(first);
            secondTime += Time(second);
        }

        return (turns * count / firstTime.TotalSeconds, turns * count / secondTime.TotalSeconds);
    }

    /// <summary>Some tens of milliseconds, so that neither keeps losing what the other put in the caches.</summary>
    private static byte[][] Turn(byte[][] documents) =>
        [.. Enumerable.Repeat(documents, 100).SelectMany(document => document)];

    private static TimeSpan Time(Action act)
    {
        var start = Stopwatch.GetTimestamp();
        act();
        return Stopwatch.GetElapsedTime(start);
    }

    private static void Pass(byte[][] documents, Action<byte[]> act) => Array.ForEach(documents, act);

    private static void Parse(byte[] document)
    {
        using var reader = Xml.BareReader(document);
        while (reader.Read())
        {
        }
    }

    private static void Judge(byte[] document) => DocumentValidator.Validate(document, RuleRelease.Billing3021);

    private static double Allocated(byte[][] documents)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Array.ForEach(documents, Judge);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)documents.Sum(bytes => bytes.Length);
    }

    /// <summary>One thread and all of them, beside what the bare reader gains from the same threads.</summary>
    private static void Threads(byte[][] documents)
    {
        var threads = Environment.ProcessorCount;
        for (var round = 0; round < Rounds; round++)
        {
            var (one, all) = Scaling(Judge);
            var bare = Scaling(Parse);
            Console.WriteLine($"1 thread {one,8:F0}/s   {threads} threads {all,8:F0}/s   {all / one:F2} times   "
                + $"(XmlReader {bare.All / bare.One:F2} times)");
        }

        (double One, double All) Scaling(Action<byte[]> act)
        {
            var work = Turn(documents);
            var (one, all) = InTurns(
                work.Length,
                () => Pass(work, act),
                () => Parallel.For(0, threads, _ => Pass(work, act)));
            return (one, all * threads);
        }
    }

    /// <summary>What stays in memory after each of ten times 10,000 validations.</summary>
    private static void Growth(byte[][] documents)
    {
        var kept = Enumerable.Range(0, 10).Select(_ =>
        {
            for (var count = 0; count < 10_000; count += documents.Length)
            {
                Array.ForEach(documents, Judge);
            }

            return GC.GetTotalMemory(forceFullCollection: true) / 1024;
        });
        Console.WriteLine($"memory kept after each 10,000: {string.Join(' ', kept)} kB");
    }

    /// <summary>An invoice of many lines: the first line of an example again and again.</summary>
    private static void Lines(byte[] example, int count)
    {
        var text = System.Text.Encoding.UTF8.GetString(example);
        var from = text.IndexOf("<cac:InvoiceLine>", StringComparison.Ordinal);
        var to = text.IndexOf("</cac:InvoiceLine>", StringComparison.Ordinal) + "</cac:InvoiceLine>".Length;
        var lines = string.Concat(Enumerable.Repeat(text[from..to], count));
        var document = System.Text.Encoding.UTF8.GetBytes(text[..from] + lines + text[to..]);
        Judge(document);
        var times = Enumerable.Range(0, 9).Select(_ => Time(() => Judge(document)).TotalMilliseconds).Order().ToArray();
        Console.WriteLine($"{count} lines: {times[4]:F1} ms in the middle of nine, {times[^1]:F1} at most");
    }

    private static class Xml
    {
        public static XmlReader BareReader(byte[] document) => XmlReader.Create(
            new MemoryStream(document),
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
    }
}
