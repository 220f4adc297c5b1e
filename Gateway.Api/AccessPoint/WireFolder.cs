using System.Globalization;
using Gateway.Peppol.Transport.As4;

namespace Gateway.Api.AccessPoint;

/// <summary>
/// Keeps what goes over the wire, for finding faults, where that is configured: files that <c>gateway as4 unpack</c>
/// reads. Payloads stay encrypted in them; no header but the content type is written, so no secret can be.
/// </summary>
internal sealed class WireFolder(AccessPointOptions options, TimeProvider clock)
{
    private readonly string? folder = options.WireFolder;

    public bool IsKept => folder is not null;

    /// <summary>A new file for one message, begun with its content type; null when nothing is kept.</summary>
    /// <param name="kind"><c>in</c>, <c>out</c>, or what it is the answer to.</param>
    /// <param name="contentType">Of the request or the answer.</param>
    public FileStream? Open(string kind, string? contentType)
    {
        if (folder is null)
        {
            return null;
        }

        Directory.CreateDirectory(folder);
        var now = clock.GetUtcNow();
        var name = string.Create(
            CultureInfo.InvariantCulture, $"{now:yyyyMMdd'T'HHmmssfff}-{Guid.CreateVersion7(now):N}-{kind}.mime");
        var file = new FileStream(Path.Combine(folder, name), FileMode.CreateNew, FileAccess.Write);
        var type = contentType?.ReplaceLineEndings(" ") ?? As4Identifiers.SoapType;
        file.Write(System.Text.Encoding.Latin1.GetBytes($"Content-Type: {type}\r\n\r\n"));
        return file;
    }
}
