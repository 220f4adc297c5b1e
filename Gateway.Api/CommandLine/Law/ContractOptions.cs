using System.CommandLine;
using System.Globalization;
using Gateway.Domain.Law;
using Gateway.Domain.Money;

namespace Gateway.Api.CommandLine.Law;

/// <summary>What the contract says about late payment, as options.</summary>
internal sealed class ContractOptions
{
    private readonly Option<InterestClause?> rate = CommandOptions.Parsed(
        "--contract-rate",
        "The rate of the contract: legal (that of commercial transactions), or a percentage.",
        ReadRate,
        "'legal' or a percentage (8.5)");

    private readonly Option<LumpSumClause?> lumpSum = CommandOptions.Parsed(
        "--lump-sum",
        "The lump sum of the contract: legal (the most the law allows), or SHARE:MIN or SHARE:MIN:MAX, as 10:40.00.",
        ReadLumpSum,
        "'legal' or a share and bounds (10:40.00:500.00)");

    private readonly Option<bool> reciprocal = new("--reciprocal")
    {
        Description = "The creditor owes the consumer the like when it fails.",
    };

    private readonly Option<bool> regular = new("--regular-supply")
    {
        Description = "Goods or services are supplied regularly.",
    };

    private readonly Option<Amount?> reminderCost = LawOptions.Euro(
        "--reminder-cost", "What a further reminder costs by contract, postage apart.");

    private readonly Option<bool> belgianLaw = new("--belgian-law") { Description = "The contract chose Belgian law." };

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[rate, lumpSum, reciprocal, regular, reminderCost, belgianLaw])
        {
            command.Add(option);
        }
    }

    public ContractTerms Read(ParseResult parsed) => new()
    {
        Interest = parsed.GetValue(rate),
        LumpSum = parsed.GetValue(lumpSum),
        IsReciprocal = parsed.GetValue(reciprocal),
        IsRegularSupply = parsed.GetValue(regular),
        ReminderCost = parsed.GetValue(reminderCost),
        IsUnderBelgianLaw = parsed.GetValue(belgianLaw),
    };

    private static InterestClause? ReadRate(string text) => text == "legal"
        ? new InterestClause.LegalRate()
        : TryPercent(text, out var percent) ? new InterestClause.Fixed(percent) : null;

    private static LumpSumClause? ReadLumpSum(string text)
    {
        var parts = text.Split(':');
        if (parts is ["legal"])
        {
            return new LumpSumClause.LegalMaximum();
        }

        return parts.Length is 2 or 3
            && TryPercent(parts[0], out var share)
            && LawOptions.TryEuro(parts[1], out var min)
            && LawOptions.TryEuro(parts[^1], out var max)
            && min <= max
                ? new LumpSumClause.Formula(share, min, parts.Length == 3 ? max : null)
                : null;
    }

    private static bool TryPercent(string text, out Percentage percent)
    {
        var isNumber = decimal.TryParse(
            text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value);
        percent = new Percentage(value);
        return isNumber && value <= 100;
    }
}
