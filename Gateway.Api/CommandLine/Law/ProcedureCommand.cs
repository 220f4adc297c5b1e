using System.CommandLine;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;

namespace Gateway.Api.CommandLine.Law;

/// <summary><c>gateway law procedure</c>: whether a debt may go a way to a title. Exit 1 when it may not.</summary>
internal sealed class ProcedureCommand
{
    private readonly Option<Procedure?> procedure = LawOptions.OneOf(
        "--procedure",
        "The way.",
        ("rci", Procedure.Rci),
        ("summary-order", Procedure.SummaryOrder),
        ("court", Procedure.Court),
        ("european-order", Procedure.EuropeanOrder),
        ("small-claims", Procedure.EuropeanSmallClaims),
        ("bankruptcy-claim", Procedure.BankruptcyClaim),
        ("amicable", Procedure.Amicable),
        ("reorganisation", Procedure.Reorganisation),
        ("debt-settlement", Procedure.DebtSettlement));

    private readonly Option<ClientKind?> debtor = LawOptions.Debtor();
    private readonly Option<Country?> country = LawOptions.Country();
    private readonly Option<Amount?> amount = LawOptions.Euro("--amount", "What is owed, without interest and costs.");
    private readonly Option<DateOnly?> due = CommandOptions.Day("--due", "The due date.");
    private readonly Option<DateOnly?> on = CommandOptions.Day("--on", "The day. Default: today.");
    private readonly Option<DateOnly?> waitEnd =
        CommandOptions.Day("--wait-end", "Consumers: the last day of the wait after the first reminder.");

    private readonly Option<DateOnly?> prescribedAfter =
        CommandOptions.Day("--prescribed-after", "The last day it can be enforced.");

    private readonly Option<InsolvencyKind?> insolvency = LawOptions.OneOf(
        "--insolvency",
        "The collective procedure the debtor is in.",
        ("none", InsolvencyKind.None),
        ("bankruptcy", InsolvencyKind.Bankruptcy),
        ("reorganisation", InsolvencyKind.JudicialReorganisation),
        ("debt-settlement", InsolvencyKind.CollectiveDebtSettlement));

    private readonly Option<bool> registered =
        new("--registered") { Description = "Creditor and debtor both stand in the KBO/BCE or a register like it." };

    private readonly Option<bool> contractual = new("--contractual") { Description = "It comes from a contract." };
    private readonly Option<bool> contested = new("--contested") { Description = "The debtor contests it." };
    private readonly Option<bool> writing = new("--writing") { Description = "The debtor wrote what proves it." };

    public static Command Create() => new ProcedureCommand().Build();

    private Command Build()
    {
        var (json, language) = (CommandOptions.Json(), CommandOptions.Language());
        var command = new Command("procedure", "Whether a debt may go a way to a title, and every reason why not.")
        {
            procedure, debtor, country, amount, due, on, waitEnd, prescribedAfter, insolvency, registered, contractual,
            contested, writing, json, language,
        };
        LawOptions.Require(command, procedure);
        LawOptions.Require(command, debtor);
        LawOptions.Require(command, amount);
        LawOptions.Require(command, due);
        command.SetAnswer(json, language, (parsed, law) => LawReport.Of(
            Admission.Check(
                law,
                parsed.GetValue(procedure)!.Value,
                Facts(parsed),
                parsed.GetValue(on) ?? TimeProvider.System.Today()),
            admission => new()
            {
                Values = [("admissible", admission.IsAdmissible), ("court", admission.Court)],
                Blockers = admission.Reasons,
            }));
        return command;
    }

    private CaseFacts Facts(ParseResult parsed) => new()
    {
        Debtor = new(parsed.GetValue(debtor)!.Value, parsed.GetValue(country) ?? Country.Belgium),
        Principal = parsed.GetValue(amount)!.Value,
        DueDate = parsed.GetValue(due)!.Value,
        AreBothRegistered = parsed.GetValue(registered),
        IsContractual = parsed.GetValue(contractual),
        IsContested = parsed.GetValue(contested),
        Insolvency = parsed.GetValue(insolvency) ?? InsolvencyKind.None,
        HasDebtorsWriting = parsed.GetValue(writing),
        WaitEnd = parsed.GetValue(waitEnd),
        PrescribedAfter = parsed.GetValue(prescribedAfter),
    };
}
