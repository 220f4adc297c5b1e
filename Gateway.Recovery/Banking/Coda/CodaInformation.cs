using System.Text;
using Gateway.Domain.Banking;

namespace Gateway.Recovery.Banking.Coda;

/// <summary>What else is told of a movement: the records 3.1 to 3.3.</summary>
internal sealed class CodaInformation
{
    private readonly byte[] zone = new byte[73 + 105 + 90];
    private readonly string? type;

    public CodaInformation(CodaRecord record)
    {
        zone.AsSpan().Fill((byte)' ');
        Sequence = (int)record.Number(3, 6);
        Detail = (int)record.Number(7, 10);
        var isStructured = record.Code(40, "01") == '1';
        type = isStructured ? record.Text(41, 43) : null;
        record.Columns(41, 113).CopyTo(zone);
    }

    public int Sequence { get; }

    public int Detail { get; }

    /// <summary>The text for people; null when it is all of the counterparty.</summary>
    public string? Note => type is "001" or "008" or "009" ? null : CodaText.DecodeOrNull(zone) is { } text
        ? type is null ? text : $"{type} {text[3..].TrimStart()}"
        : null;

    public void Part2(CodaRecord record) => record.Columns(11, 115).CopyTo(zone.AsSpan(73));

    public void Part3(CodaRecord record) => record.Columns(11, 100).CopyTo(zone.AsSpan(178));

    /// <summary>
    /// The counterparty with what is told of it: 001 its name, street, town and identification; 008 and 009 for whom it
    /// was paid, or paid.
    /// </summary>
    public Counterparty Complete(Counterparty party, bool isIncoming) => type switch
    {
        "001" => party with
        {
            Name = Field(3, 70) ?? party.Name,
            Address = JoinOrNull(Field(73, 35), Field(108, 35)) ?? party.Address,
            Identification = Field(143, 35) ?? party.Identification,
        },
        "008" when !isIncoming => party with { UltimateName = Field(3, 70) },
        "009" when isIncoming => party with { UltimateName = Field(3, 70) },
        _ => party,
    };

    private static string? JoinOrNull(string? street, string? town) =>
        (street, town) is (null, null) ? null : new StringBuilder().AppendJoin(
            ", ", new[] { street, town }.OfType<string>()).ToString();

    private string? Field(int start, int length) => CodaText.DecodeOrNull(zone.AsSpan(start, length));
}
