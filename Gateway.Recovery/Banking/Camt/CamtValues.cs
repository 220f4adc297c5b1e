using System.Globalization;
using Gateway.Domain.Money;
using Gateway.Domain.Time;

namespace Gateway.Recovery.Banking.Camt;

/// <summary>
/// Reads amounts, dates and indicators; what is wrong is a fatal finding and gives a value nobody will use.
/// </summary>
internal sealed class CamtValues(BankFindings findings)
{
    /// <summary>ISO 20022: 18 digits, of which 5 decimals.</summary>
    private const int AmountLengthMax = 19;

    /// <summary>An amount with its currency; debits are negative.</summary>
    public Amount Amount(CamtElement parent, string path = "Amt")
    {
        var element = parent.Find(path);
        if (element is null)
        {
            findings.Add(CamtRules.Missing, parent.Line, $"{parent.Name}/{path}");
            return Domain.Money.Amount.Zero(Currency.Eur);
        }

        if (!Currency.TryParse(element.Currency, out var currency))
        {
            findings.Add(BankRules.Currency, element.Line, element.Currency ?? "");
            currency = Currency.Eur;
        }

        if (!TryNumber(element.Text, out var value))
        {
            findings.Add(CamtRules.Value, element.Line, path, element.Text);
        }

        var amount = new Amount(value, currency);
        if (value > Domain.Money.Amount.ValueMax)
        {
            findings.Add(BankRules.AmountMax, element.Line, value, Domain.Money.Amount.ValueMax);
        }
        else if (!amount.IsRounded)
        {
            findings.Add(BankRules.AmountUnit, element.Line, value);
        }

        return IsDebit(parent) == true ? -amount : amount;
    }

    /// <summary>An amount that only informs; null when it is not there or cannot be kept.</summary>
    public static Amount? Told(CamtElement? element) =>
        element is not null && Currency.TryParse(element.Currency, out var currency)
        && TryNumber(element.Text, out var value) && value <= Domain.Money.Amount.ValueMax
        && new Amount(value, currency) is { IsRounded: true } amount
            ? amount
            : null;

    /// <summary>Digits with at most one dot: no sign, no exponent, no separators.</summary>
    public static bool TryNumber(string text, out decimal value)
    {
        value = 0;
        return text.Length is > 0 and <= AmountLengthMax && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[^1])
            && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>True for a debit, false for a credit; null, and a finding, when it does not say.</summary>
    public bool? IsDebit(CamtElement parent)
    {
        switch (parent.Value("CdtDbtInd"))
        {
            case "CRDT":
                return false;
            case "DBIT":
                return true;
            case null:
                findings.Add(CamtRules.Missing, parent.Line, $"{parent.Name}/CdtDbtInd");
                return null;
            case var other:
                findings.Add(CamtRules.Value, parent.Line, "CdtDbtInd", other);
                return null;
        }
    }

    /// <summary>
    /// The day in <c>Dt</c>, or that in Belgium of the moment in <c>DtTm</c>; null when there is none.
    /// </summary>
    public DateOnly? Date(CamtElement? choice)
    {
        if (choice?.Value("Dt", "DtTm") is not { } text)
        {
            return null;
        }

        if (TryDate(text, out var date))
        {
            return date;
        }

        findings.Add(CamtRules.Value, choice.Line, choice.Name, text);
        return null;
    }

    /// <summary>
    /// A date of XML Schema, or a moment. A moment with its zone is taken to Belgium; without one it is what the bank's
    /// clock said.
    /// </summary>
    public static bool TryDate(string text, out DateOnly date)
    {
        var isDate = DateOnly.TryParseExact(
            text.AsSpan(0, Math.Min(text.Length, 10)), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None,
            out date) && date.Year is >= 2000 and < 2100;
        if (!isDate || text.Length == 10)
        {
            return isDate;
        }

        if (text[10] != 'T')
        {
            return text.Length is 11 or 16; // A date may bear a zone, which does not make it another day.
        }

        var isMoment = DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment);
        var hasZone = text[^1] == 'Z' || text.AsSpan(11).IndexOfAny('+', '-') >= 0;
        date = isMoment && hasZone ? BusinessCalendar.DayOf(moment) : date;
        return isMoment;
    }
}
