using System.Globalization;
using System.Text;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Domain.Banking;

/// <summary>The text of the QR code with which a bank's app fills in a SEPA transfer: EPC069-12 version 002.</summary>
public static class EpcPayload
{
    /// <summary>What a QR code of version 13 with error level M holds, in bytes of UTF-8.</summary>
    public const int BytesMax = 331;

    public const int NameLengthMax = 70;

    private const decimal AmountMax = 999_999_999.99m;

    /// <summary>
    /// The payload, its lines ended by LF and nothing after the last one used. The name is cut, never inside a
    /// character, to 70 characters and to what the code holds. Null where the standard has no code for the payment:
    /// another currency than the euro, an amount below 0.01 or above 999,999,999.99, a name of which nothing fits.
    /// </summary>
    /// <param name="name">Who is paid; not blank. Line breaks in it become blanks.</param>
    /// <param name="iban">The account.</param>
    /// <param name="bic">Eight or eleven characters; not needed within the European Economic Area.</param>
    /// <param name="amount">Rounded to the cent.</param>
    /// <param name="reference">The Belgian communication goes as free text, in which Belgian apps know it; only an
    /// ISO 11649 reference may stand in the structured line.</param>
    public static string? Of(string name, Iban iban, string? bic, Amount amount, PaymentReference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new ArgumentException("A payment goes to somebody.", nameof(name));
        }

        if (bic is { Length: not (0 or 8 or 11) } || bic?.All(char.IsAsciiLetterOrDigit) == false)
        {
            throw new ArgumentException($"'{bic}' is no BIC.", nameof(bic));
        }

        if (amount.Currency != Currency.Eur || amount.Value is < 0.01m or > AmountMax)
        {
            return null;
        }

        if (!amount.IsRounded)
        {
            throw new ArgumentException("An amount is rounded by name before it is asked.", nameof(amount));
        }

        var head = $"BCD\n002\n1\nSCT\n{bic}\n";
        var structured = reference is PaymentReference.International ? reference.Text : $"\n{reference.Text}";
        var tail = string.Create(
            CultureInfo.InvariantCulture, $"\n{iban.Text}\nEUR{amount.ValueText}\n\n{structured}");
        var shortName = Cut(name, BytesMax - Encoding.UTF8.GetByteCount(head + tail));
        return shortName.Length == 0 ? null : head + shortName + tail;
    }

    /// <summary>As many whole characters, as a reader counts them, as fit in the bytes and in the length.</summary>
    private static string Cut(string name, int bytesMax)
    {
        var line = string.Join(' ', name.Split([' ', '\t', '\r', '\n', '\u0085', '\u2028', '\u2029', '\v', '\f'],
            StringSplitOptions.RemoveEmptyEntries));
        var cut = new StringBuilder();
        var (left, bytesLeft) = (NameLengthMax, bytesMax);
        var characters = StringInfo.GetTextElementEnumerator(line);
        while (characters.MoveNext())
        {
            var character = characters.GetTextElement();
            left -= character.EnumerateRunes().Count();
            bytesLeft -= Encoding.UTF8.GetByteCount(character);
            if (left < 0 || bytesLeft < 0)
            {
                break;
            }

            cut.Append(character);
        }

        return cut.ToString().TrimEnd();
    }
}
