using System.Globalization;
using System.Text;
using Gateway.Domain.Time;
using Gateway.Peppol.Routing.Network;
using Gateway.Peppol.Transport.As4;

namespace Gateway.Api.AccessPoint;

/// <summary>
/// Keeps what goes over the wire in both directions, for finding faults, where that is configured: files that
/// <c>gateway as4 unpack</c> reads, in a folder for each day. Payloads stay encrypted in them; no header but the
/// content type is written, so no secret can be. Old days are removed, and a day has an end.
/// </summary>
internal sealed class WireFolder(AccessPointOptions options, TimeProvider clock, ILogger<WireFolder> log)
{
    private const string DayFormat = "yyyy-MM-dd";

    private readonly string? folder = options.WireFolder;
    private readonly Lock gate = new();
    private DateOnly day;
    private long octetsLeft;

    public bool IsKept => folder is not null;

    /// <summary>A new file for one message, begun with its content type; null when nothing is kept, or no more
    /// today.</summary>
    /// <param name="kind"><c>in</c>, <c>out</c>, or what it is the answer to.</param>
    /// <param name="contentType">Of the request or the answer.</param>
    public Stream? Open(string kind, string? contentType)
    {
        try
        {
            if (folder is null || !HasRoom())
            {
                return null;
            }

            var now = clock.GetUtcNow();
            var today = Directory.CreateDirectory(Path.Combine(folder, NameOf(BusinessCalendar.DayOf(now))));
            var name = string.Create(
                CultureInfo.InvariantCulture, $"{now:yyyyMMdd'T'HHmmssfff}-{Guid.CreateVersion7(now):N}-{kind}.mime");
            var file = new WireFile(Path.Combine(today.FullName, name), Spend);
            var type = contentType?.ReplaceLineEndings(" ") ?? As4Identifiers.SoapType;
            file.Write(Encoding.Latin1.GetBytes($"Content-Type: {type}\r\n\r\n"));
            return file;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Log.WireNotKept(log, fault); // a full disk must not stop invoices
            return null;
        }
    }

    /// <summary>The network's way out, watched where the wire is kept.</summary>
    public HttpClient Watch(PeppolNetwork network) => IsKept
        ? new HttpClient(new WireHandler(this) { InnerHandler = NetworkHttp.Handler(network.Stage) })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        }
        : network.Http;

    private static string NameOf(DateOnly date) => date.ToString(DayFormat, CultureInfo.InvariantCulture);

    private bool HasRoom()
    {
        var today = BusinessCalendar.DayOf(clock.GetUtcNow());
        lock (gate)
        {
            if (today != day)
            {
                (day, octetsLeft) = (today, (options.WireMegabytesADay * 1_000_000L) - Tidy(today));
            }

            return octetsLeft > 0;
        }
    }

    private void Spend(int octets) => Interlocked.Add(ref octetsLeft, -octets);

    /// <summary>Removes days that are over; returns how much there is of today from before a restart.</summary>
    private long Tidy(DateOnly today)
    {
        if (!Directory.Exists(folder))
        {
            return 0;
        }

        var oldest = today.AddDays(1 - options.WireDays);
        foreach (var one in Directory.EnumerateDirectories(folder))
        {
            if (DateOnly.TryParseExact(
                Path.GetFileName(one), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var of)
                && of < oldest)
            {
                Directory.Delete(one, recursive: true);
            }
        }

        var now = new DirectoryInfo(Path.Combine(folder, NameOf(today)));
        return now.Exists ? now.EnumerateFiles().Sum(file => file.Length) : 0;
    }
}
