using Gateway.Domain.Findings;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;

namespace Gateway.Api.Desk.LegalRecovery;

/// <summary>What happened, as a person wrote it into the form.</summary>
public sealed record CaseEventForm(string Act, string On, string Amount, string Until, string Reference)
{
    public const int ReferenceLengthMax = 280;

    public static CaseEventForm Empty { get; } = new("", "", "", "", "");

    internal static CaseEventForm Of(IFormCollection form) => new(
        form["act"].ToString(), form["on"].ToString(), form["amount"].ToString().Trim(), form["until"].ToString(),
        form["reference"].ToString().Trim());

    /// <summary>The event, or all that is wrong with what was written.</summary>
    internal (CaseEvent? Event, IReadOnlyList<Finding> Findings) Read(Currency currency)
    {
        var findings = new List<Finding>();
        var hasAct = Enum.TryParse<CaseAct>(Act, out var act) && Enum.IsDefined(act);
        Report(!hasAct, "SGW-CASE-ACT", "/act", CaseTexts.WrongAct);
        var day = DeskWords.ReadDay(On);
        Report(day is null, "SGW-CASE-DAY", "/on", Dunning.HoldTexts.WrongDay.With(On));
        var until = DeskWords.ReadDay(Until);
        Report(Until.Length > 0 && until is null, "SGW-CASE-DAY", "/until", Dunning.HoldTexts.WrongDay.With(Until));
        var amount = DeskWords.ReadAmount(Amount) is { } value ? new Amount(value, currency) : (Amount?)null;
        Report(
            Amount.Length > 0 && amount is not { IsRounded: true },
            "SGW-CASE-AMOUNT", "/amount", Dunning.HoldTexts.WrongAmount.With(Amount));
        Report(
            Reference.Length > ReferenceLengthMax,
            "SGW-CASE-REFERENCE", "/reference", Dunning.HoldTexts.TooLong.With(ReferenceLengthMax));
        return findings.Count > 0
            ? (null, findings)
            : (new CaseEvent(0, act, day!.Value, amount, until, Reference.Length == 0 ? null : Reference), []);

        void Report(bool isWrong, string rule, string pointer, Domain.Languages.Sentence message)
        {
            if (isWrong)
            {
                findings.Add(Finding.Fatal(rule, pointer, message));
            }
        }
    }
}
