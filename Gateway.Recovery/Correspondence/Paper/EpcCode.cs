using System.Globalization;
using System.Text;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using QRCoder;

namespace Gateway.Recovery.Correspondence.Paper;

/// <summary>The QR code that fills in a SEPA transfer (<see cref="EpcPayload"/>), as lines to draw.</summary>
/// <param name="Size">Modules a side, the quiet zone of four included.</param>
/// <param name="Path">SVG path data that draws the dark modules with a stroke one module wide.</param>
internal sealed record EpcCode(int Size, string Path)
{
    /// <summary>
    /// Null wherever the payment cannot be put into a code whole: no IBAN, another currency than euro, or a reference
    /// that is neither Belgian nor of ISO 11649. A transfer that leaves the reference out is money nobody can place.
    /// </summary>
    public static EpcCode? Of(string name, string account, string? bic, Amount amount, string? reference) =>
        Iban.TryParse(account, out var iban)
        && Known(reference) is { } known
        && !string.IsNullOrWhiteSpace(name)
        && amount.IsRounded
        && EpcPayload.Of(name, iban, IsBic(bic) ? bic : null, amount, known) is { } payload
            ? Draw(payload)
            : null;

    private static PaymentReference? Known(string? reference) =>
        StructuredCommunication.TryParse(reference, out var communication)
            ? new PaymentReference.Belgian(communication)
            : CreditorReference.TryParse(reference, out var creditorReference)
                ? new PaymentReference.International(creditorReference)
                : null;

    /// <summary>The code does without one, and a document may carry anything in its place.</summary>
    private static bool IsBic(string? bic) => bic is { Length: 8 or 11 } && bic.All(char.IsAsciiLetterOrDigit);

    /// <summary>Error correction M as the guideline wants; a run of dark modules becomes one stroke.</summary>
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
                    path.Append(CultureInfo.InvariantCulture, $"M{start} {row}.5h{column - start}");
                }
            }
        }

        return new EpcCode(code.ModuleMatrix.Count, path.ToString());
    }
}
