using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Xml;
using Gateway.Domain.Time;
using Gateway.Peppol.Validation;

namespace Gateway.Api.CommandLine.Validation;

/// <summary><c>gateway bench validate DIR</c>: how fast this machine judges these documents, on one thread and on all,
/// beside a bare pass of the XML reader over the same bytes in the same run.</summary>
internal static class BenchCommand
{
    private const int Rounds = 3;
    private static readonly TimeSpan RoundTime = TimeSpan.FromSeconds(1.5);
    private static readonly DateOnly Today = TimeProvider.System.Today();

    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "UBL documents: a file or a folder." };
        var validate = new Command("validate", "Documents a second, beside a bare XML reader.") { folder };
        validate.SetAction(parsed => Run(parsed.GetRequiredValue(folder)));
        return new Command("bench", "Measure this machine.") { validate };
    }

    private static int Run(string folder)
    {
        var files = new List<string>();
        if (!DocumentFiles.TryAdd(folder, files) || files.Count == 0)
        {
            Console.Error.WriteLine($"gateway: there are no documents in {folder}");
            return ExitCodes.Failure;
        }

        var started = Stopwatch.GetTimestamp();
        DocumentValidator.Validate(ReadOnlyMemory<byte>.Empty, Today);
        Say($"first verdict after {Stopwatch.GetElapsedTime(started).TotalMilliseconds:F0} ms");
        var documents = files.ConvertAll(File.ReadAllBytes);
        Say($"{documents.Count} documents of {documents.Average(bytes => bytes.Length):F0} bytes on average");
        for (var round = 0; round < Rounds; round++)
        {
            var (parse, one) = (PerSecond(documents, Parse), PerSecond(documents, Judge));
            Say($"XML reader {parse:F0}/s   one thread {one:F0}/s, {parse / one:F2} times its time");
            Say($"{Environment.ProcessorCount} threads {PerSecondOnAll(documents):F0}/s");
        }

        return ExitCodes.Fine;
    }

    private static double PerSecond(IReadOnlyList<byte[]> documents, Action<byte[]> act)
    {
        var (watch, count) = (Stopwatch.StartNew(), 0);
        while (watch.Elapsed < RoundTime)
        {
            act(documents[count++ % documents.Count]);
        }

        return count / watch.Elapsed.TotalSeconds;
    }

    private static double PerSecondOnAll(IReadOnlyList<byte[]> documents)
    {
        var rates = new double[Environment.ProcessorCount];
        Parallel.For(0, rates.Length, thread => rates[thread] = PerSecond(documents, Judge));
        return rates.Sum();
    }

    private static void Judge(byte[] document) => DocumentValidator.Validate(document, Today);

    /// <summary>The least that reading XML costs; what is not well-formed ends early.</summary>
    private static void Parse(byte[] document)
    {
        using var bytes = new MemoryStream(document, writable: false);
        using var reader = XmlReader.Create(
            bytes, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        try
        {
            while (reader.Read())
            {
            }
        }
        catch (XmlException)
        {
            return;
        }
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
