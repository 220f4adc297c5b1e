using System.Globalization;

namespace Gateway.Recovery.Correspondence.Mail;

/// <summary>Header fields as RFC 5322 wants them, text beyond ASCII as encoded words of RFC 2047.</summary>
internal static class MailHeader
{
    /// <summary>39 bytes make a word of 64 characters: with the name of its header a line below 78.</summary>
    private const int EncodedBytesMax = 39;

    /// <summary>Longer plain text is encoded too: encoded words fold anywhere, plain text only at its blanks.</summary>
    private const int PlainLengthMax = 60;

    public static string Text(string value) => IsPlain(value) ? value : EncodedWords(value);

    public static string Address(Mailbox mailbox) => mailbox.Name switch
    {
        null => mailbox.Address,
        var name when IsPlain(name) => $"{Quoted(name)} <{mailbox.Address}>",
        var name => $"{EncodedWords(name)}\r\n <{mailbox.Address}>",
    };

    /// <summary><c>Thu, 12 Mar 2026 09:00:00 +0000</c>.</summary>
    public static string Date(DateTimeOffset instant) =>
        instant.ToUniversalTime().ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture);

    private static bool IsPlain(string value) =>
        value.Length <= PlainLengthMax
        && value.All(character => character is >= ' ' and < '\u007F')
        && !value.Contains("=?", StringComparison.Ordinal);

    private static string Quoted(string name) =>
        $"\"{name.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>Words are cut between characters, never inside one (RFC 2047, 5).</summary>
    private static string EncodedWords(string value)
    {
        var words = new List<string>();
        var word = new List<byte>();
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in value.EnumerateRunes())
        {
            var count = rune.EncodeToUtf8(bytes);
            if (word.Count + count > EncodedBytesMax)
            {
                words.Add(Encoded(word));
                word.Clear();
            }

            word.AddRange(bytes[..count]);
        }

        words.Add(Encoded(word));
        return string.Join("\r\n ", words);
    }

    private static string Encoded(List<byte> word) => $"=?utf-8?B?{Convert.ToBase64String([.. word])}?=";
}
