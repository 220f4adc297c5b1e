using System.Globalization;
using System.Text;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using QRCoder;

namespace Gateway.Recovery.Correspondence.Paper;

/// <summary>
/// The QR code that fills in a SEPA transfer (EPC069-12, version 002), as squares to draw. Null wherever the
/// guideline does not allow a code: another currency than euro, an amount outside 0.01 to 999,999,999.99.
/// </summary>
/// <param name="Size">Modules a side, the quiet zone of four included.</param>
/// <param name="Path">SVG path data of the dark modules, in units of one module.</param>
internal sealed record EpcCode(int Size, string Path)
{
    private const int NameLengthMax = 70;
    private const int TextLengthMax = 140;
    private const int BytesMax = 331;
    private const decimal AmountMax = 999_999_999.99m;

    public static EpcCode? Of(string name, string iban, string? bic, Amount amount, string? reference)
    {
        var payload = Payload(name, iban, bic, amount, reference);
        return payload is null ? null : Draw(payload);
    }

    /// <summary>
    /// The lines of the guideline. A reference of ISO 11649 goes in the structured line; the Belgian communication
    /// is no such reference and goes, as printed, in the free one, where Belgian banks recognise it.
    /// </summary>
    internal static string? Payload(string name, string iban, string? bic, Amount amount, string? reference)
    {
        if (amount.Currency != Currency.Eur || amount.Value is < 0.01m or > AmountMax)
        {
            return null;
        }

        var structured = CreditorReference.TryParse(reference, out var creditorReference) ? creditorReference.Text : "";
        var free = structured.Length > 0 ? "" : Printed(reference);
        string[] lines =
        [
            "BCD", "002", "1", "SCT", bic ?? "", Cut(OneLine(name), NameLengthMax), iban, $"EUR{amount.ValueText}", "",
            structured, Cut(free, TextLengthMax),
        ];
        var payload = string.Join('\n', lines).TrimEnd('\n');
        return Encoding.UTF8.GetByteCount(payload) <= BytesMax ? payload : null;
    }

    private static string Printed(string? reference) =>
        StructuredCommunication.TryParse(reference, out var communication)
            ? communication.ToString()
            : OneLine(reference ?? "");

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").Trim();

    /// <summary>Never cuts a character of two UTF-16 units in half.</summary>
    private static string Cut(string text, int lengthMax)
    {
        if (text.Length <= lengthMax)
        {
            return text;
        }

        return text[..(char.IsHighSurrogate(text[lengthMax - 1]) ? lengthMax - 1 : lengthMax)];
    }

    /// <summary>Error correction M as the guideline wants; runs of dark modules become one rectangle each.</summary>
    private static EpcCode Draw(string payload)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(payload, QRCodeGenerator.ECCLevel.M, forceUtf8: true);
        var path = new StringBuilder();
        for (var row = 0; row < code.ModuleMatrix.Count; row++)
        {
            var modules = code.ModuleMatrix[row];
            for (var column = 0; column < modules.Count; column++)
            {
                var start = column;
                while (column < modules.Count && modules[column])
                {
                    column++;
                }

                if (column > start)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{start} {row}h{column - start}v1h-{column - start}z");
                }
            }
        }

        return new EpcCode(code.ModuleMatrix.Count, path.ToString());
    }
}
