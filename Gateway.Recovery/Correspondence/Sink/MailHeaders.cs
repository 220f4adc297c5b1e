using System.Text;

namespace Gateway.Recovery.Correspondence.Sink;

/// <summary>The little a sink reads of a mail.</summary>
internal static class MailHeaders
{
    /// <summary>Everything before the first empty line.</summary>
    public static ReadOnlySpan<byte> Of(ReadOnlySpan<byte> content)
    {
        var end = content.IndexOf("\r\n\r\n"u8);
        return end < 0 ? content : content[..(end + 2)];
    }

    /// <summary>The value of Message-ID, empty when there is none.</summary>
    public static string MessageId(ReadOnlySpan<byte> content)
    {
        const string Name = "\nMessage-ID:";
        var headers = "\n" + Encoding.Latin1.GetString(Of(content)).ReplaceLineEndings("\n");
        var start = headers.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        return start < 0 ? "" : headers[(start + Name.Length)..].TrimStart().Split('\n')[0].Trim();
    }
}
