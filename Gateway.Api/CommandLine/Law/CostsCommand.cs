using System.CommandLine;
using Gateway.Domain.Law;

namespace Gateway.Api.CommandLine.Law;

/// <summary><c>gateway law costs</c>: all that may be claimed on a debt on a day, and why no more.</summary>
internal static class CostsCommand
{
    public static Command Create() => Create(
        "costs", "All that may be claimed on a debt on a day, and why no more.", Enum.GetValues<ClaimItemKind>());

    /// <summary>A command that shows these items of the claim.</summary>
    public static Command Create(string name, string description, params ClaimItemKind[] kinds)
    {
        var debt = new DebtOptions();
        var (json, language) = (CommandOptions.Json(), CommandOptions.Language());
        var command = new Command(name, description);
        debt.AddTo(command);
        command.Add(json);
        command.Add(language);
        command.SetAnswer(json, language, (parsed, law) =>
            LawReport.Of(debt.Claim(parsed, law), claim => Report(claim, kinds)));
        return command;
    }

    private static LawReport Report(Claim claim, ClaimItemKind[] kinds)
    {
        var items = claim.Items.Where(item => kinds.Contains(item.Kind)).ToList();
        return new()
        {
            Values =
            [
                ("on", claim.On),
                ("principal", claim.Principal),
                .. kinds.Select(kind => (NameOf(kind), (object?)claim.Of(kind))),
                ("additional", items.Aggregate(claim.Principal * 0m, (sum, item) => sum + item.Amount)),
                ("total", items.Aggregate(claim.Principal, (sum, item) => sum + item.Amount)),
                ("chargeableFrom", claim.Wait?.ChargeableFrom),
            ],
            Sheets = [.. items.Select(item => item.Sheet)],
            Blockers = claim.Blockers,
            Notes = claim.Notes,
            Rows = [.. items.SelectMany(item => item.Sheet.Rows).Concat(claim.Wait?.Rows ?? []).Distinct()],
        };
    }

    private static string NameOf(ClaimItemKind kind) => kind switch
    {
        ClaimItemKind.Interest => "interest",
        ClaimItemKind.FixedSum => "fixedSum",
        ClaimItemKind.LumpSum => "lumpSum",
        ClaimItemKind.ReminderCost => "reminderCost",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such item."),
    };
}
