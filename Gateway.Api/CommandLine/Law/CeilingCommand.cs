using System.CommandLine;
using Gateway.Domain.Law;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;
using Gateway.Domain.Time;

namespace Gateway.Api.CommandLine.Law;

/// <summary><c>gateway law ceiling</c>: the most that the law allows.</summary>
internal static class CeilingCommand
{
    public static Command Create() => new("ceiling", "The most that the law allows.") { Consumer(), Rci() };

    private static Command Consumer()
    {
        var balance = LawOptions.Euro("--balance", "What is left to pay when the wait ends.");
        var on = CommandOptions.Day("--on", "The day. Default: today.");
        var (json, language) = (CommandOptions.Json(), CommandOptions.Language());
        var command = new Command("consumer", "The lump sum a consumer may owe by contract.")
        {
            balance, on, json, language,
        };
        LawOptions.Require(command, balance);
        command.SetAnswer(json, language, (parsed, law) =>
        {
            var day = parsed.GetValue(on) ?? TimeProvider.System.Today();
            return LawReport.Of(ConsumerLumpSum.Ceiling(law, parsed.GetValue(balance)!.Value, day), Report);
        });
        return command;
    }

    private static Command Rci()
    {
        var principal = LawOptions.Euro("--principal", "What is left of the debt itself.");
        var interest = LawOptions.Euro("--interest", "The interest asked.");
        var penalties = LawOptions.Euro("--penalties", "The penalty clauses asked.");
        var fixedSum = LawOptions.Euro("--fixed-sum", "The fixed compensation asked.");
        var on = CommandOptions.Day("--on", "The day of the summons. Default: today.");
        var (json, language) = (CommandOptions.Json(), CommandOptions.Language());
        var command = new Command("rci", "Interest and penalty clauses in the recovery of undisputed debts.")
        {
            principal, interest, penalties, fixedSum, on, json, language,
        };
        LawOptions.Require(command, principal);
        command.SetAnswer(json, language, (parsed, law) =>
        {
            var day = parsed.GetValue(on) ?? TimeProvider.System.Today();
            var debt = parsed.GetValue(principal)!.Value;
            var zero = Amount.Eur(0);
            var cap = RciAmounts.Ceiling(law, debt, day);
            var accessories = RciAmounts.Accessories(
                law,
                debt,
                parsed.GetValue(interest) ?? zero,
                parsed.GetValue(penalties) ?? zero,
                parsed.GetValue(fixedSum) ?? zero,
                day);
            return LawReport.Of(cap, ceiling => LawReport.Of(accessories, Report) with
            {
                Values = [("ceiling", ceiling), .. LawReport.Of(accessories, Report).Values],
            });
        });
        return command;
    }

    private static LawReport Report(Sheet sheet) => new() { Values = [("allowed", sheet.Total)], Sheets = [sheet] };
}
