using System.Globalization;
using System.Text;

namespace Gateway.Testing.Banking;

/// <summary>
/// Writes CODA 2.6 for tests. Records are put down field by field; the balance, the counts and the sums are added up
/// here, so that a file is right until a test breaks it on purpose.
/// </summary>
public sealed class CodaFile
{
    public const string OwnIban = "BE68539007547034";

    private readonly List<char[]> records = [];
    private string account = "";
    private decimal balance;
    private decimal credits;
    private decimal debits;
    private int counted;
    private int sequence;
    private int detail;
    private string date = "";

    /// <summary>The day of the statement.</summary>
    public DateOnly Day => DateOnly.ParseExact(date, "ddMMyy", CultureInfo.InvariantCulture);

    /// <summary>The lines as they will be written, each of 128 columns.</summary>
    public IReadOnlyList<char[]> Records => records;

    /// <summary>Text of a line with these fields, each at its first column.</summary>
    public static char[] Line(params (int Column, string Text)[] fields)
    {
        var line = new char[128];
        Array.Fill(line, ' ');
        foreach (var (column, text) in fields)
        {
            text.CopyTo(0, line, column - 1, text.Length);
        }

        return line;
    }

    public static string Money(decimal amount) =>
        ((long)(Math.Abs(amount) * 1000)).ToString("000000000000000", CultureInfo.InvariantCulture);

    public CodaFile Begin(
        decimal oldBalance = 1000m, int number = 51, string day = "120326", string iban = OwnIban,
        string currency = "EUR", string application = "00000", char structure = '2')
    {
        (balance, credits, debits, counted, sequence, detail, date) = (oldBalance, 0, 0, 1, 0, 0, day);
        account = iban.PadRight(34) + currency;
        records.Add(Line(
            (1, "0"), (2, "0000"), (6, day), (12, "000"), (15, "05"), (25, "REF0000001"), (35, "EXEMPLE COOP SC"),
            (61, "ZZZZBEB1"), (72, "01234567894"), (84, application), (128, "2")));
        records.Add(Line(
            (1, "1"), (2, structure.ToString()), (3, "051"), (6, account), (43, Sign(oldBalance)),
            (44, Money(oldBalance)), (59, day), (65, "EXEMPLE COOP SC"), (91, "Compte a vue"),
            (126, number.ToString("000", CultureInfo.InvariantCulture))));
        return this;
    }

    /// <summary>A movement: record 2.1, and 2.2 and 2.3 where there is something to write in them.</summary>
    public CodaFile Movement(
        decimal amount, string communication = "", string? structured = null, string code = "00150000",
        string name = "", string counterparty = "", string customerReference = "", string returned = "",
        char level = '0')
    {
        detail = 0;
        (sequence, balance) = (sequence == 9999 ? 0 : sequence + 1, balance + amount);
        (credits, debits) = amount < 0 ? (credits, debits - amount) : (credits + amount, debits);
        return Write(amount, communication, structured, code, name, counterparty, customerReference, returned, level);
    }

    /// <summary>A detail of the movement before.</summary>
    public CodaFile Detail(
        decimal amount, string communication = "", string? structured = null, string code = "50150000",
        string name = "", string counterparty = "", string customerReference = "", string returned = "",
        char level = '0')
    {
        detail = detail == 9999 ? 0 : detail + 1;
        return Write(amount, communication, structured, code, name, counterparty, customerReference, returned, level);
    }

    /// <summary>Records 3.1 to 3.3 on the movement before, as many as the text needs.</summary>
    public CodaFile Information(string text, string? structured = null, string code = "00150000")
    {
        records[^1][127] = '1';
        detail = detail == 9999 ? 0 : detail + 1;
        var zone = (structured + text).PadRight(268);
        var parts = zone[178..].Trim().Length > 0 ? 3 : zone[73..].Trim().Length > 0 ? 2 : 1;
        Add(Line(
            (1, "31"), (3, Place), (32, code), (40, structured is null ? "0" : "1"), (41, zone[..73]),
            (126, parts > 1 ? "1" : "0"), (128, "0")));
        if (parts > 1)
        {
            Add(Line((1, "32"), (3, Place), (11, zone[73..178]), (126, parts > 2 ? "1" : "0"), (128, "0")));
        }

        if (parts > 2)
        {
            Add(Line((1, "33"), (3, Place), (11, zone[178..]), (126, "0"), (128, "0")));
        }

        return this;
    }

    /// <summary>Record 8 with the balance that the movements give, the messages, and record 9 with the sums.</summary>
    public CodaFile End(bool isLast = true, decimal? newBalance = null, params string[] messages)
    {
        var closing = newBalance ?? balance;
        Add(Line(
            (1, "8"), (2, "051"), (5, account), (42, Sign(closing)), (43, Money(closing)), (58, date),
            (128, messages.Length > 0 ? "1" : "0")));
        for (var index = 0; index < messages.Length; index++)
        {
            records.Add(Line(
                (1, "4"), (3, (index + 1).ToString("0000", CultureInfo.InvariantCulture)), (7, "0000"),
                (33, messages[index]), (128, index + 1 < messages.Length ? "1" : "0")));
        }

        return Trailer(isLast);
    }

    /// <summary>Record 9 alone: an empty file has no record 8.</summary>
    public CodaFile Trailer(bool isLast = true)
    {
        records.Add(Line(
            (1, "9"), (17, counted.ToString("000000", CultureInfo.InvariantCulture)), (23, Money(debits)),
            (38, Money(credits)), (128, isLast ? "2" : "1")));
        return this;
    }

    /// <summary>Puts text at a column of a line, both from 1.</summary>
    public CodaFile Change(int line, int column, string text)
    {
        text.CopyTo(0, records[line - 1], column - 1, text.Length);
        return this;
    }

    public CodaFile Remove(int line)
    {
        records.RemoveAt(line - 1);
        return this;
    }

    public override string ToString() => string.Concat(records.Select(record => new string(record) + "\r\n"));

    public byte[] ToBytes() => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(ToString());

    private static string Sign(decimal amount) => amount < 0 ? "1" : "0";

    private string Place => string.Create(CultureInfo.InvariantCulture, $"{sequence:0000}{detail:0000}");

    private CodaFile Write(
        decimal amount, string communication, string? structured, string code, string name, string counterparty,
        string customerReference, string returned, char level)
    {
        var zone = (structured + communication).PadRight(149);
        var hasThird = name.Length > 0 || counterparty.Length > 0 || zone[106..].Trim().Length > 0;
        var hasSecond = customerReference.Length > 0 || returned.Length > 0 || zone[53..106].Trim().Length > 0;
        Add(Line(
            (1, "21"), (3, Place), (11, $"BANK{Place}"), (32, Sign(amount)), (33, Money(amount)), (48, date),
            (54, code), (62, structured is null ? "0" : "1"), (63, zone[..53]), (116, date), (122, "051"),
            (125, level.ToString()), (126, hasSecond || hasThird ? "1" : "0"), (128, "0")));
        if (hasSecond)
        {
            Add(Line(
                (1, "22"), (3, Place), (11, zone[53..106]), (64, customerReference), (99, "ZZZZBEB1"), (113, returned),
                (126, hasThird ? "1" : "0"), (128, "0")));
        }

        if (hasThird)
        {
            Add(Line(
                (1, "23"), (3, Place), (11, counterparty.PadRight(34) + (counterparty.Length > 0 ? "EUR" : "")),
                (48, name), (83, zone[106..]), (126, "0"), (128, "0")));
        }

        return this;
    }

    private void Add(char[] record)
    {
        records.Add(record);
        counted++;
    }
}
