using System.Text;

namespace Gateway.Recovery.Correspondence.Mail;

/// <summary>Quoted-printable (RFC 2045, 6.7): text in UTF-8 that stays readable in a raw mail.</summary>
internal static class QuotedPrintable
{
    private const int LineLengthMax = 76;
    private const string HexDigits = "0123456789ABCDEF";

    public static string Encode(string text)
    {
        var output = new StringBuilder(text.Length * 5 / 4);
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            AppendLine(output, Encoding.UTF8.GetBytes(line));
        }

        return output.ToString();
    }

    private static void AppendLine(StringBuilder output, byte[] line)
    {
        var column = 0;
        for (var index = 0; index < line.Length; index++)
        {
            var value = line[index];
            var isLast = index == line.Length - 1;
            // A blank at the end of a line is lost on the way; "=" starts an escape.
            var isBlank = value is (byte)' ' or (byte)'\t';
            var isLiteral = isBlank ? !isLast : value is > (byte)' ' and < 0x7F and not (byte)'=';
            var width = isLiteral ? 1 : 3;
            if (column + width > LineLengthMax - 1)
            {
                output.Append("=\r\n");
                column = 0;
            }

            if (isLiteral)
            {
                output.Append((char)value);
            }
            else
            {
                output.Append('=').Append(HexDigits[value >> 4]).Append(HexDigits[value & 0xF]);
            }

            column += width;
        }

        output.Append("\r\n");
    }
}
