using System.Text;
using Gateway.Testing.Banking;

namespace Gateway.Api.Tests.Http.Banking;

/// <summary>Files that must not be booked, and the rule that says why.</summary>
public sealed class HostileFiles : TheoryData<string, string>
{
    private const string OurIban = "BE29363099990064";

    public HostileFiles()
    {
        Add("empty", "SGW-BANK-EMPTY");
        Add("something else", "SGW-BANK-FORMAT");
        Add("an account that is not ours", "SGW-BANK-ACCOUNT");
        Add("a gap in the sequence", "SGW-BANK-GAP");
        Add("another statement of the same number", "SGW-BANK-CONFLICT");
        Add("a balance that does not follow", "SGW-BANK-CONTINUITY");
        Add("sums that do not hold", "SGW-BANK-BALANCE");
        Add("a movement without a date", "SGW-CODA-");
        Add("an amount beyond any sense", "SGW-BANK-AMOUNT-MAX");
        Add("cut in the middle", "SGW-CODA-");
        Add("an XML bomb", "SGW-CAMT-");
    }

    internal static byte[] Make(string what) => what switch
    {
        "empty" => [],
        "something else" => "%PDF-1.7"u8.ToArray(),
        "an account that is not ours" => new CodaFile().Begin(iban: "BE71096123456769").Movement(1m).End().ToBytes(),
        "a gap in the sequence" => Next(53).Movement(1m).End().ToBytes(),
        "another statement of the same number" => Next(51).Movement(2m).End().ToBytes(),
        "a balance that does not follow" =>
            new CodaFile().Begin(999m, 52, "130326", OurIban).Movement(1m).End().ToBytes(),
        "sums that do not hold" => Next(52).Movement(1m).End(newBalance: 5m).ToBytes(),
        "a movement without a date" => Next(52).Movement(1m).End().Change(3, 116, "000000").ToBytes(),
        "an amount beyond any sense" => Next(52).Movement(99_999_999_999m).End().ToBytes(),
        "cut in the middle" => Next(52).Movement(1m, "x", name: "y").End().ToBytes()[..300],
        "an XML bomb" => Encoding.UTF8.GetBytes(
            """<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;">]><Document>&c;</Document>"""),
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "No such file."),
    };

    private static CodaFile Next(int number) => new CodaFile().Begin(1010m, number, "130326", OurIban);
}
