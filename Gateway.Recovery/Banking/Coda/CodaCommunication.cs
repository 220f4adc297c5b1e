using System.Globalization;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;

namespace Gateway.Recovery.Banking.Coda;

/// <summary>What the communication of a movement says: CODA 2.6, annex III.</summary>
internal sealed record CodaCommunication
{
    public required Communication Communication { get; init; }

    /// <summary>True when its structure is one of a reference, whether or not its check digits hold.</summary>
    public bool IsReference { get; init; }

    public Amount? OriginalAmount { get; init; }

    public DirectDebit? DirectDebit { get; init; }

    public ReturnKind? Return { get; init; }

    public string? ReturnReason { get; init; }

    /// <summary>
    /// Reads the 149 positions of 2.1 to 2.3, of which a structured one has its type in the first three.
    /// </summary>
    public static CodaCommunication Read(ReadOnlySpan<byte> zone, bool isStructured, Currency currency)
    {
        if (!isStructured)
        {
            var text = CodaText.Decode(zone);
            return new() { Communication = text.Length == 0 ? Communication.None : new Communication(text) };
        }

        var type = CodaText.Decode(zone[..3]);
        var content = zone[3..];
        return type switch
        {
            "100" => Reference(type, CodaText.Decode(content[..25])),
            "101" or "102" => Reference(type, CodaText.Decode(content[..12])),
            "105" => Original(type, content, currency),
            "127" => Debited(type, content),
            _ => new() { Communication = new Communication(CodaText.Decode(content), type) },
        };
    }

    private static CodaCommunication Reference(string type, string text)
    {
        PaymentReference? reference = type == "100"
            ? CreditorReference.TryParse(text, out var international)
                ? new PaymentReference.International(international)
                : null
            : StructuredCommunication.TryParse(text, out var belgian) ? new PaymentReference.Belgian(belgian) : null;
        return new() { Communication = new Communication(text, type, reference), IsReference = true };
    }

    /// <summary>
    /// 105: gross in the account's currency (15), gross in the original currency (15), rate (12), original currency
    /// (3), structured communication (12), country (2), equivalent in euro (15).
    /// </summary>
    private static CodaCommunication Original(string type, ReadOnlySpan<byte> content, Currency currency)
    {
        var ogm = CodaText.Decode(content.Slice(45, 12));
        var isBelgian = StructuredCommunication.TryParse(ogm, out var belgian);
        var (gross, original) = (Thousandths(content[..15]), Thousandths(content.Slice(15, 15)));
        var isForeign = Currency.TryParse(CodaText.Decode(content.Slice(42, 3)), out var foreign) && original > 0;
        return new()
        {
            Communication = new Communication(
                ogm.Trim('0').Length == 0 ? "" : ogm, type, isBelgian ? new PaymentReference.Belgian(belgian) : null),
            OriginalAmount = isForeign ? new Amount(original / 1000m, foreign)
                : gross > 0 ? new Amount(gross / 1000m, currency)
                : null,
        };
    }

    /// <summary>
    /// 127: settlement date (6), type (1), scheme (1), paid or why not (1), creditor (35), mandate (35), communication
    /// (62), kind of R-transaction (1), its reason (4).
    /// </summary>
    private static CodaCommunication Debited(string type, ReadOnlySpan<byte> content)
    {
        var scheme = (char)content[7];
        var kind = (char)content[141];
        return new()
        {
            Communication = new Communication(CodaText.Decode(content.Slice(79, 62)), type),
            DirectDebit = new DirectDebit
            {
                SettlementDate = Date(content[..6]),
                IsBusiness = scheme is '1' or '2' ? scheme == '2' : null,
                CreditorId = CodaText.DecodeOrNull(content.Slice(9, 35)),
                Mandate = CodaText.DecodeOrNull(content.Slice(44, 35)),
            },
            Return = kind is >= '1' and <= '5' ? (ReturnKind)(kind - '0')
                : (char)content[8] is >= '1' and <= '4' ? ReturnKind.Unspecified
                : null,
            ReturnReason = CodaText.DecodeOrNull(content.Slice(142, 4)),
        };
    }

    /// <summary>
    /// Zones of a structured communication may be left unused (annex III): what is no number is none.
    /// </summary>
    private static long Thousandths(ReadOnlySpan<byte> digits) =>
        long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static DateOnly? Date(ReadOnlySpan<byte> digits) =>
        DateOnly.TryParseExact(
            CodaText.Decode(digits), "ddMMyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;
}
