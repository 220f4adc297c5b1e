using Gateway.Api.Banking;
using Gateway.Domain.Banking;
using Gateway.Domain.Findings;
using Gateway.Domain.Money;

namespace Gateway.Api.Desk.Banking;

/// <summary>What a person wrote into the search for movements, kept as it was written.</summary>
public sealed record MovementFilter
{
    public string Text { get; init; } = "";

    public string Invoice { get; init; } = "";

    /// <summary>In euro, or with the code of its currency behind it: "1 210,50" or "1210.50 USD".</summary>
    public string Amount { get; init; } = "";

    public string From { get; init; } = "";

    public string To { get; init; } = "";

    public MovementState? State { get; init; }

    internal static MovementFilter Of(IQueryCollection query) => new()
    {
        Text = query["text"].ToString().Trim(),
        Invoice = query["invoice"].ToString().Trim(),
        Amount = query["amount"].ToString().Trim(),
        From = query["from"].ToString().Trim(),
        To = query["to"].ToString().Trim(),
        State = Enum.TryParse<MovementState>(query["state"].ToString(), ignoreCase: true, out var state)
            && Enum.IsDefined(state)
                ? state
                : null,
    };

    /// <summary>The address of the same search, from a place on.</summary>
    internal string AddressFrom(MovementId after)
    {
        var query = QueryString.Empty;
        foreach (var (name, value) in new[]
        {
            ("text", Text), ("invoice", Invoice), ("amount", Amount), ("from", From), ("to", To),
            ("state", State?.ToString().ToLowerInvariant() ?? ""), ("after", after.ToString()),
        })
        {
            query = value.Length > 0 ? query.Add(name, value) : query;
        }

        return $"{MovementSearchDesk.Path}{query}";
    }

    /// <summary>What is looked for, or all that is wrong with what was written.</summary>
    internal (MovementSearch? Search, IReadOnlyList<Finding> Findings) Read()
    {
        var findings = new List<Finding>();
        if (Text.Length > MovementSearch.TextLengthMax)
        {
            findings.Add(Finding.Fatal(
                "SGW-MOVEMENT-TEXT", "/text", MovementSearch.TextTooLong.With(MovementSearch.TextLengthMax)));
        }

        var search = new MovementSearch(
            State, From: DayOf(From, "/from"), To: DayOf(To, "/to"), Money: MoneyOf(), Text: Text,
            Number: Invoice.Length > 0 ? Invoice : null);
        return findings.Count == 0 ? (search, []) : (null, findings);

        DateOnly? DayOf(string text, string pointer)
        {
            var day = DeskWords.ReadDay(text);
            if (day is null && text.Length > 0)
            {
                findings.Add(Finding.Fatal("SGW-MOVEMENT-DAY", pointer, DeskTexts.OneDay.With(text)));
            }

            return day;
        }

        Amount? MoneyOf()
        {
            var (text, currency) = Amount.Length > 3 && Currency.TryParse(Amount[^3..].ToUpperInvariant(), out var code)
                ? (Amount[..^3], code)
                : (Amount, Currency.Eur);
            if (DeskWords.ReadAmount(text) is { } value && new Amount(value, currency) is { IsRounded: true } money)
            {
                return money;
            }

            if (Amount.Length > 0)
            {
                findings.Add(Finding.Fatal("SGW-MOVEMENT-AMOUNT", "/amount", MovementTexts.OneAmount.With(Amount)));
            }

            return null;
        }
    }
}
