using System.Text;
using Gateway.Testing.Banking;

namespace Gateway.Api.Tests.Http.Banking;

/// <summary>Files that must not be booked, CODA and camt, and the rule that says why.</summary>
internal static class HostileFiles
{
    private const string OurIban = "BE29363099990064";
    private const string OtherIban = "BE71096123456769";
    private const string Bomb =
        """<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;">]><Document>&c;</Document>""";

    public static readonly IReadOnlyList<(string What, string Rule, byte[] File)> All =
    [
        ("empty", "SGW-BANK-EMPTY", []),
        ("something else", "SGW-BANK-FORMAT", "%PDF-1.7"u8.ToArray()),
        ("an account that is not ours", "SGW-BANK-ACCOUNT", new CodaFile().Begin(iban: OtherIban).Movement(1m).End()
            .ToBytes()),
        ("an account that is not ours in camt", "SGW-BANK-ACCOUNT", Camt(new CamtFile(8).Begin(iban: OtherIban)
            .Entry(1m))),
        ("one account of two that is not ours", "SGW-BANK-ACCOUNT", Next(52).Movement(1m).End(isLast: false)
            .Begin(iban: OtherIban).Movement(1m).End().ToBytes()),
        ("our number in no currency", "SGW-", new CodaFile().Begin(iban: OurIban, currency: "EUR")
            .Movement(1m).End().Change(2, 40, "XXQ").ToBytes()),
        ("a gap in the sequence", "SGW-BANK-GAP", Next(53).Movement(1m).End().ToBytes()),
        ("a gap in the sequence of camt", "SGW-BANK-GAP", Camt(NextCamt(53).Entry(1m))),
        ("another statement of the same number", "SGW-BANK-CONFLICT", Next(51).Movement(2m).End().ToBytes()),
        ("a balance that does not follow", "SGW-BANK-CONTINUITY",
            new CodaFile().Begin(999m, 52, "130326", OurIban).Movement(1m).End().ToBytes()),
        ("a balance of camt that does not follow", "SGW-BANK-CONTINUITY",
            Camt(new CamtFile(8).Begin(999m, 52, OurIban).Entry(1m))),
        ("sums that do not hold", "SGW-BANK-BALANCE", Next(52).Movement(1m).End(newBalance: 5m).ToBytes()),
        ("sums of camt that do not hold", "SGW-BANK-BALANCE", Encoding.UTF8.GetBytes(NextCamt(52).Entry(1m)
            .End(CamtFile.Balance("OPBD", 1010m) + CamtFile.Balance("CLBD", 5m)).ToString())),
        ("a movement without a date", "SGW-CODA-", Next(52).Movement(1m).End().Change(3, 116, "000000").ToBytes()),
        ("a movement of camt without a date", "SGW-CAMT-", Camt(NextCamt(52).Entry(1m, date: ""))),
        ("a movement of camt on no day of the calendar", "SGW-CAMT-",
            Camt(NextCamt(52).Entry(1m, date: "<Dt>2026-02-30</Dt>"))),
        ("an amount beyond any sense", "SGW-BANK-AMOUNT-MAX", Next(52).Movement(99_999_999_999m).End().ToBytes()),
        ("an amount of camt beyond any sense", "SGW-BANK-AMOUNT-MAX", Camt(NextCamt(52).Entry(99_999_999_999m))),
        ("an amount that no number holds", "SGW-CAMT-", Encoding.UTF8.GetBytes(NextCamt(52).Entry(1m).End().ToString()
            .Replace(">1.00<", $">{new string('9', 60)}<", StringComparison.Ordinal))),
        ("an amount below zero", "SGW-CAMT-", Encoding.UTF8.GetBytes(NextCamt(52).Entry(1m).End().ToString()
            .Replace(">1.00<", ">-1.00<", StringComparison.Ordinal))),
        ("cut in the middle", "SGW-CODA-", Next(52).Movement(1m, "x", name: "y").End().ToBytes()[..300]),
        ("camt cut in the middle", "SGW-CAMT-", Camt(NextCamt(52).Entry(1m))[..900]),
        ("an XML bomb", "SGW-CAMT-", Encoding.UTF8.GetBytes(Bomb)),
        ("an XML bomb in front of a statement", "SGW-CAMT-XML", Encoding.UTF8.GetBytes(
            NextCamt(52).Entry(1m).End().ToString().Replace(
                "<Document", $"{Bomb[..Bomb.IndexOf("<Document>", StringComparison.Ordinal)]}<Document",
                StringComparison.Ordinal))),
        ("elements in elements without end", "SGW-CAMT-XML", Encoding.UTF8.GetBytes(
            NextCamt(52).Entry(1m, string.Concat(Enumerable.Repeat("<TxDtls>", 100_000))).End().ToString())),
    ];

    private static CodaFile Next(int number) => new CodaFile().Begin(1010m, number, "130326", OurIban);

    private static CamtFile NextCamt(int number) => new CamtFile(8).Begin(1010m, number, OurIban);

    private static byte[] Camt(CamtFile file) => Encoding.UTF8.GetBytes(file.End().ToString());
}
