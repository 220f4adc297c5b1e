using Gateway.Domain.Money;

namespace Gateway.Recovery.Banking.Coda;

/// <summary>
/// One line of 128 columns, numbered from 1 as the standard does. A field that is not what it should be is a fatal
/// finding and gives a value nobody will use.
/// </summary>
internal readonly ref struct CodaRecord(ReadOnlySpan<byte> bytes, int line, BankFindings findings)
{
    public const int Width = 128;

    /// <summary>The standard writes two digits of the year, and no bank sends statements of the last century.</summary>
    private const int Century = 2000;

    private readonly ReadOnlySpan<byte> bytes = bytes;

    public int Line { get; } = line;

    public BankFindings Findings { get; } = findings;

    public char this[int column] => (char)bytes[column - 1];

    public ReadOnlySpan<byte> Columns(int from, int to) => bytes[(from - 1)..to];

    /// <summary>Without the blanks at both ends; empty for blanks.</summary>
    public string Text(int from, int to) => CodaText.Decode(Columns(from, to));

    /// <summary>Null for blanks.</summary>
    public string? TextOrNull(int from, int to) => CodaText.DecodeOrNull(Columns(from, to));

    /// <summary>The number its digits stand for; at most fifteen.</summary>
    public long Number(int from, int to)
    {
        var number = 0L;
        foreach (var digit in Columns(from, to))
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                Findings.Add(CodaRules.Digits, Line, from, to, Text(from, to));
                return 0;
            }

            number = (number * 10) + (digit - '0');
        }

        return number;
    }

    /// <summary>Twelve digits and three decimals, without a sign and not bounded: sums of a trailer.</summary>
    public decimal Sum(int from) => Number(from, from + 14) / 1000m;

    /// <summary>A sign (0 credit, 1 debit) and fifteen digits, three of them decimals.</summary>
    public Amount Amount(int signColumn, Currency currency)
    {
        var sign = Code(signColumn, "01");
        var thousandths = Number(signColumn + 1, signColumn + 15);
        // Two decimals are all that nearly every amount has; a third that is not zero is refused below.
        var value = thousandths % 10 == 0
            ? new decimal(unchecked((int)(thousandths / 10)), (int)(thousandths / 10 >> 32), 0, sign == '1', 2)
            : (sign == '1' ? -thousandths : thousandths) / 1000m;
        var amount = new Amount(value, currency);
        if (thousandths > (long)Domain.Money.Amount.ValueMax * 1000)
        {
            Findings.Add(BankRules.AmountMax, Line, value, Domain.Money.Amount.ValueMax);
        }
        else if (thousandths % (currency.Digits == 0 ? 1000 : 10) != 0)
        {
            Findings.Add(BankRules.AmountUnit, Line, value);
        }

        return amount;
    }

    public DateOnly Date(int from) => DateOrZeros(from) ?? NoDate(from);

    /// <summary>DDMMYY, or null for 000000.</summary>
    public DateOnly? DateOrZeros(int from)
    {
        var number = (int)Number(from, from + 5);
        var (day, month, year) = (number / 10_000, number / 100 % 100, Century + (number % 100));
        if (number == 0)
        {
            return null;
        }

        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : NoDate(from);
    }

    /// <summary>One of these characters.</summary>
    public char Code(int column, string allowed)
    {
        var code = this[column];
        if (!allowed.Contains(code))
        {
            Findings.Add(CodaRules.Code, Line, column, code, string.Join(' ', allowed.AsEnumerable()));
        }

        return code;
    }

    private DateOnly NoDate(int from)
    {
        Findings.Add(CodaRules.Date, Line, from, from + 5, Text(from, from + 5));
        return DateOnly.MinValue;
    }
}
