namespace Gateway.Recovery.Correspondence.Mail;

/// <summary>A file sent along. Its name is made safe: see <see cref="Of"/>.</summary>
public sealed record MailAttachment
{
    private const int NameLengthMax = 100;

    private MailAttachment(string fileName, string mediaType, byte[] content) =>
        (FileName, MediaType, Content) = (fileName, mediaType, content);

    public string FileName { get; }

    public string MediaType { get; }

    public byte[] Content { get; }

    /// <summary>
    /// Letters, digits, dot, dash and underscore stay in the name, anything else becomes a dash: what a mail program
    /// or a file system could read as more than a name does not get through. It never starts with a dot.
    /// </summary>
    public static MailAttachment Of(string name, string extension, string mediaType, byte[] content)
    {
        ArgumentNullException.ThrowIfNull(name);
        var safe = string.Concat(name.Take(NameLengthMax).Select(one => IsSafe(one) ? one : '-')).TrimStart('.');
        return new MailAttachment($"{(safe.Length == 0 ? "document" : safe)}.{extension}", mediaType, content);
    }

    private static bool IsSafe(char character) =>
        char.IsAsciiLetterOrDigit(character) || character is '.' or '-' or '_';
}
