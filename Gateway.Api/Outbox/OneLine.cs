using System.Text;

namespace Gateway.Api.Outbox;

/// <summary>What a stranger said, made fit to be stored and shown.</summary>
internal static class OneLine
{
    /// <summary>
    /// At most as many characters, on one line. Control characters become spaces and broken surrogates the replacement
    /// character: PostgreSQL refuses NUL and text that is not Unicode, and one server's answer must not stop the work.
    /// </summary>
    public static string Of(string text, int lengthMax)
    {
        var line = new StringBuilder(Math.Min(text.Length, lengthMax));
        foreach (var rune in text.EnumerateRunes())
        {
            var said = Rune.IsControl(rune) ? new Rune(' ') : rune;
            if (line.Length + said.Utf16SequenceLength > lengthMax)
            {
                break;
            }

            line.Append(said.ToString());
        }

        return line.ToString().Trim();
    }
}
