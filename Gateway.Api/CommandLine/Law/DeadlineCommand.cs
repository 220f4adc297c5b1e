using System.CommandLine;
using Gateway.Domain.Law;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;

namespace Gateway.Api.CommandLine.Law;

/// <summary><c>gateway law deadline</c>: the days that follow from an event; one event at a time.</summary>
internal sealed class DeadlineCommand
{
    private readonly Option<DateOnly?> firstReminder =
        CommandOptions.Day("--first-reminder", "The day a consumer's free first reminder was sent; with --channel.");

    private readonly Option<DateOnly?> collectorNotice =
        CommandOptions.Day(
            "--collector-notice", "The day a collector's notice to a consumer was sent; with --channel.");

    private readonly Option<ReminderChannel?> channel = LawOptions.Channel();

    private readonly Option<DateOnly?> received =
        CommandOptions.Day("--received", "The day an invoice was received; with --debtor, and --term when agreed.");

    private readonly Option<ClientKind?> debtor = LawOptions.Debtor();
    private readonly Option<int?> term = new("--term") { Description = "The agreed term in days." };
    private readonly Option<DateOnly?> rciSummons = CommandOptions.Day("--rci-summons", "The day an RCI was served.");
    private readonly Option<DateOnly?> rciRecord =
        CommandOptions.Day("--rci-record", "The day the record of non-contestation was served.");

    private readonly Option<DateOnly?> summaryNotice =
        CommandOptions.Day("--summary-notice", "The day the notice before a summary order was sent.");

    private readonly Option<DateOnly?> europeanOrder =
        CommandOptions.Day("--european-order", "The day a European order for payment was served.");

    private readonly Option<DateOnly?> bankruptcy =
        CommandOptions.Day("--bankruptcy", "The day of the judgment; with --amount and --vat the VAT refund as well.");

    private readonly Option<DateOnly?> namedDay =
        CommandOptions.Day("--named-day", "The last day for claims that the judgment names.");

    private readonly Option<Amount?> amount = LawOptions.Euro("--amount", "The invoice with VAT.");
    private readonly Option<Amount?> vat = LawOptions.Euro("--vat", "Its VAT.");
    private readonly Option<Amount?> paid = LawOptions.Euro("--paid", "What was paid before the judgment.");
    private readonly Option<Amount?> dividend = LawOptions.Euro("--dividend", "What came in after the refund.");
    private readonly Option<DateOnly?> reorganisation =
        CommandOptions.Day("--reorganisation", "The day a judicial reorganisation was opened.");

    private readonly Option<DateOnly?> debtSettlement =
        CommandOptions.Day("--debt-settlement", "The day of the notice of a collective debt settlement.");

    private IReadOnlyList<Option<DateOnly?>> Events =>
    [
        firstReminder, collectorNotice, received, rciSummons, rciRecord, summaryNotice, europeanOrder, bankruptcy,
        reorganisation, debtSettlement,
    ];

    public static Command Create() => new DeadlineCommand().Build();

    private Command Build()
    {
        var (json, language) = (CommandOptions.Json(), CommandOptions.Language());
        var command = new Command("deadline", "The days that follow from an event. Give one event.")
        {
            firstReminder, collectorNotice, channel, received, debtor, term, rciSummons, rciRecord, summaryNotice,
            europeanOrder, bankruptcy, namedDay, amount, vat, paid, dividend, reorganisation, debtSettlement, json,
            language,
        };
        command.Validators.Add(result =>
        {
            var given = Events.Count(option => result.GetResult(option) is not null);
            if (given != 1)
            {
                result.AddError("Give one event: " + string.Join(", ", Events.Select(option => option.Name)) + ".");
            }
            else if ((result.GetResult(firstReminder) ?? result.GetResult(collectorNotice)) is not null
                && result.GetResult(channel) is null)
            {
                result.AddError("Say with --channel how it was sent.");
            }
            else if (result.GetResult(received) is not null
                && (result.GetValue(debtor) is null or ClientKind.PrivatePerson
                    || result.GetValue(term) is < 0 or > 1_000))
            {
                result.AddError("--received needs --debtor enterprise or public; a term is 0 to 1000 days.");
            }
            else if (result.GetResult(amount) is null != result.GetResult(vat) is null
                || result.GetValue(vat) > result.GetValue(amount))
            {
                result.AddError("--amount and --vat go together, and VAT is a part of the amount.");
            }
        });
        command.SetAnswer(json, language, Report);
        return command;
    }

    private LawReport Report(ParseResult parsed, LawBook book)
    {
        var chosen = Events.Single(option => parsed.GetValue(option) is not null);
        var day = parsed.GetValue(chosen)!.Value;
        return chosen switch
        {
            _ when chosen == firstReminder =>
                LawReport.Of(ReminderWait.Compute(book, day, parsed.GetValue(channel)!.Value), Wait),
            _ when chosen == collectorNotice =>
                LawReport.Of(ReminderWait.AfterCollector(book, day, parsed.GetValue(channel)!.Value), Wait),
            _ when chosen == received => LawReport.Of(
                PaymentTerms.DueDate(book, parsed.GetValue(debtor)!.Value, day, parsed.GetValue(term)),
                found => Dates(("dueDate", found.DueDate)) with { Notes = found.Notes }),
            _ when chosen == rciSummons => LawReport.Of(RciTerms.AfterSummons(book, day), Rci),
            _ when chosen == rciRecord =>
                LawReport.Of(RciTerms.ChallengeEnd(book, day), end => Dates(("challengeUntil", end))),
            _ when chosen == summaryNotice => LawReport.Of(
                SummaryOrderDates.AfterNotice(book, day),
                dates => Dates(("payBy", dates.PayBy), ("petitionBy", dates.PetitionBy))),
            _ when chosen == europeanOrder =>
                LawReport.Of(Deadlines.EuropeanOrderOpposition(book, day), end => Dates(("oppositionUntil", end))),
            _ when chosen == bankruptcy => Bankruptcy(parsed, book, day),
            _ when chosen == reorganisation => LawReport.Of(
                StayDates.After(book, day),
                stay => Dates(("firstStayUntil", stay.FirstEnd), ("longestStayUntil", stay.LongestEnd))),
            _ => LawReport.Of(Deadlines.DebtSettlementClaim(book, day), end => Dates(("claimBy", end))),
        };
    }

    private static LawReport Wait(WaitingPeriod wait) =>
        Dates(("firstDay", wait.FirstDay), ("lastDay", wait.LastDay), ("chargeableFrom", wait.ChargeableFrom));

    private static LawReport Rci(RciTerms terms) => Dates(
        ("answerUntil", terms.Kept.AnswerEnd),
        ("silenceUntil", terms.Kept.SilenceEnd),
        ("recordFrom", terms.Kept.RecordFrom),
        ("plainAnswerUntil", terms.Plain.AnswerEnd),
        ("plainRecordFrom", terms.Plain.RecordFrom),
        ("laterAnswerUntil", terms.Later.AnswerEnd),
        ("laterRecordFrom", terms.Later.RecordFrom));

    private LawReport Bankruptcy(ParseResult parsed, LawBook book, DateOnly day)
    {
        var report = LawReport.Of(
            BankruptcyDates.After(book, day, parsed.GetValue(namedDay)),
            dates => Dates(
                ("claimBy", dates.ClaimBy),
                ("claimLostAfter", dates.ClaimLostAfter),
                ("suretiesBy", dates.SuretiesBy),
                ("vatRefundFrom", dates.VatRefundFrom),
                ("vatRefundUntil", dates.VatRefundUntil)));
        if (parsed.GetValue(amount) is not { IsPositive: true } total || report.Blockers.Count > 0)
        {
            return report;
        }

        var invoice = new BadDebtVat(total, parsed.GetValue(vat)!.Value);
        var before = parsed.GetValue(paid) ?? Amount.Eur(0);
        return report with
        {
            Values =
            [
                .. report.Values,
                ("vatRefund", invoice.Refund(before)),
                ("vatRepayment", parsed.GetValue(dividend) is { } later ? invoice.Repayment(before, later) : null),
            ],
        };
    }

    private static LawReport Dates(params (string Name, DateOnly Day)[] dates) =>
        new() { Values = [.. dates.Select(date => (date.Name, (object?)date.Day))] };
}
