using Gateway.Api.Dunning;
using Gateway.Domain.Dunning;
using Gateway.Domain.Findings;
using Gateway.Domain.Money;

namespace Gateway.Api.Desk.Dunning;

/// <summary>A hold as a person wrote it into the form, kept as it was written until it is taken.</summary>
public sealed record HoldForm
{
    public const int NoteLengthMax = 1000;
    public const int OwnerLengthMax = 128;

    public string Invoice { get; init; } = "";

    /// <summary>By enterprise number or whole name: everything of this client.</summary>
    public string Client { get; init; } = "";

    public string Kind { get; init; } = "";

    public string Until { get; init; } = "";

    public string ReviewOn { get; init; } = "";

    public string Note { get; init; } = "";

    public string Category { get; init; } = "";

    public string Owner { get; init; } = "";

    public string Amount { get; init; } = "";

    internal static HoldForm Of(IFormCollection form) => new()
    {
        Invoice = form["invoice"].ToString().Trim(),
        Client = form["client"].ToString().Trim(),
        Kind = form["kind"].ToString(),
        Until = form["until"].ToString(),
        ReviewOn = form["reviewOn"].ToString(),
        Note = form["note"].ToString().Trim(),
        Category = form["category"].ToString(),
        Owner = form["owner"].ToString().Trim(),
        Amount = form["amount"].ToString().Trim(),
    };

    /// <summary>What is wanted, or all that is wrong with what was written.</summary>
    internal (HoldOrder? Order, IReadOnlyList<Finding> Findings) Read(DateOnly today)
    {
        var findings = new List<Finding>();
        var hasKind = Enum.TryParse<HoldKind>(Kind, ignoreCase: true, out var kind) && Enum.IsDefined(kind);
        Report(!hasKind, "SGW-HOLD-KIND", "/kind", HoldTexts.WrongKind);
        var (until, review) = (DayOf(Until, "/until"), DayOf(ReviewOn, "/reviewOn"));
        var promised = DeskWords.ReadAmount(Amount) is { } value ? new Amount(value, Currency.Eur) : (Amount?)null;
        Report(
            Amount.Length > 0 && promised is not { IsRounded: true },
            "SGW-HOLD-AMOUNT", "/amount", HoldTexts.WrongAmount.With(Amount));
        Report(Note.Length > NoteLengthMax, "SGW-HOLD-NOTE", "/note", HoldTexts.TooLong.With(NoteLengthMax));
        Report(Owner.Length > OwnerLengthMax, "SGW-HOLD-OWNER", "/owner", HoldTexts.TooLong.With(OwnerLengthMax));
        if (findings.Count > 0)
        {
            return (null, findings);
        }

        var isDispute = kind == HoldKind.Dispute;
        var order = new HoldOrder
        {
            Kind = kind,
            From = today,
            Until = until,
            ReviewOn = review,
            Note = Note.Length == 0 ? null : Note,
            Category = isDispute && Enum.TryParse<DisputeCategory>(Category, ignoreCase: true, out var about)
                && Enum.IsDefined(about) ? about : null,
            Owner = isDispute && Owner.Length > 0 ? Owner : null,
            Promised = kind == HoldKind.Promise ? promised : null,
        };
        return HoldChecks.Check(order, today) is { Count: > 0 } wrong ? (null, wrong) : (order, []);

        DateOnly? DayOf(string text, string pointer)
        {
            var day = DeskWords.ReadDay(text);
            Report(text.Length > 0 && day is null, "SGW-HOLD-END", pointer, HoldTexts.WrongDay.With(text));
            return day;
        }

        void Report(bool isWrong, string rule, string pointer, Domain.Languages.Sentence message)
        {
            if (isWrong)
            {
                findings.Add(Finding.Fatal(rule, pointer, message));
            }
        }
    }
}
