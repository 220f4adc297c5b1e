using System.Globalization;
using Gateway.Api.Dunning;
using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Dunning;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Tests.Dunning;

/// <summary>
/// Holds every notice of a generated year against what its generator knows and against a calculator of its own
/// (<see cref="LateMoneySheet"/>), day by day, and counts them. Of a notice that did not leave it wants a reason that
/// is true.
/// </summary>
internal sealed class YearLetters(YearDebts debts)
{
    private const int GapDays = 7;
    private const int LateDaysMin = 8;

    private readonly Dictionary<DocumentId, DateOnly> first = [];
    private readonly HashSet<(ReceivableId, string)> done = [];
    private readonly Dictionary<ClientId, DateOnly> last = [];

    /// <summary>What should not have been; nothing in a year that went well.</summary>
    public List<string> Wrong { get; } = [];

    /// <summary>Notices that left, by the steps they did.</summary>
    public SortedDictionary<string, int> Left { get; } = new(StringComparer.Ordinal);

    /// <summary>Notices that were stopped at the last look, by why.</summary>
    public SortedDictionary<string, int> Stopped { get; } = new(StringComparer.Ordinal);

    /// <summary>Notices that asked for more than the debt, how many to consumers, and how much, in cents.</summary>
    public (int Notices, int ToConsumers, long Cents) Charged { get; private set; }

    /// <summary>Notices that took off what the client had to its credit; how many asked for more beside.</summary>
    public (int Notices, int Charged) WithCredit { get; private set; }

    /// <param name="notices">All that were issued on a day, with their items, in the evening.</param>
    /// <param name="known">The day up to which the bank was known when they were issued.</param>
    public void Judge(IEnumerable<NoticeRow> notices, DateOnly known)
    {
        foreach (var notice in notices)
        {
            switch (notice.State)
            {
                case NoticeState.Sent:
                    Count(notice);
                    JudgeDay(notice);
                    JudgeMoney(notice);
                    JudgeItems(notice, known);
                    break;
                case NoticeState.Stopped:
                    Stopped[notice.Remark!] = Stopped.GetValueOrDefault(notice.Remark!) + 1;
                    JudgeStop(notice);
                    break;
                default:
                    Say(notice, $"is {notice.State} in the evening: {notice.Remark}");
                    break;
            }
        }
    }

    private void Count(NoticeRow notice)
    {
        var step = notice.PlanId is not null ? "instalment"
            : notice.Act == StepAct.Call ? "call"
            : notice.Act == StepAct.FormalNotice ? "formal-notice"
            : notice.Items.Exists(item => item.Step == "second-reminder") ? "second-reminder"
            : "first-reminder";
        Left[step] = Left.GetValueOrDefault(step) + 1;
        if (notice.Additional > 0)
        {
            var toConsumer = debts.ClientOf(notice.ClientId).Kind == ClientKind.PrivatePerson ? 1 : 0;
            Charged = (Charged.Notices + 1, Charged.ToConsumers + toConsumer, Charged.Cents + notice.Additional);
        }

        if (notice.Credits > 0)
        {
            WithCredit = (WithCredit.Notices + 1, WithCredit.Charged + (notice.Additional > 0 ? 1 : 0));
        }
    }

    /// <summary>Not on a holiday, and a client one notice in seven days.</summary>
    private void JudgeDay(NoticeRow notice)
    {
        var on = notice.SentOn!.Value;
        Want(LateMoneySheet.IsWorkingDay(on) && on == notice.IssuedOn, notice, "left on another day than it should");
        if (last.TryGetValue(notice.ClientId, out var before))
        {
            Want(on.DayNumber - before.DayNumber >= GapDays, notice, $"follows one of {before:yyyy-MM-dd}");
        }

        last[notice.ClientId] = on;
    }

    /// <summary>What the client has to its credit is taken off, and something is left to ask for.</summary>
    private void JudgeMoney(NoticeRow notice)
    {
        var held = debts.ClientOf(notice.ClientId).HeldAfter(notice.IssuedOn);
        Want(notice.Credits / 100m == held, notice, $"takes {notice.Credits} off, and {held} is held");
        Want(notice.Principal + notice.Additional > notice.Credits, notice, "asks for nothing");
        Want(notice.Additional == notice.Items.Sum(item => item.Additional), notice, "adds up to another sum");

        // What was sent for two under the reference of one pays that one, and for the other it is held; what paid
        // interest and costs first, as the rule of imputation says, paid nothing of the invoice.
        var paid = notice.Items.Where(item => SentFor(debts[item.InvoiceId], notice.IssuedOn)).ToList();
        Want(
            paid.Sum(item => item.Balance) <= notice.Credits,
            notice,
            $"asks for {string.Join(", ", paid.Select(item => item.Number))}, and the bank told that it is paid");
    }

    private static bool SentFor(LateDebt debt, DateOnly on) =>
        debt.SurchargesAfter(on) is var (interest, costs) && debt.Told - interest - costs >= debt.Amount;

    /// <summary>Not before the due date, not to who paid, is held or insolvent; an invoice each step once.</summary>
    private void JudgeItems(NoticeRow notice, DateOnly known)
    {
        var on = notice.IssuedOn;
        foreach (var item in notice.Items)
        {
            var debt = debts[item.InvoiceId];
            var owed = debt.OwedAfter(on);
            Want(
                owed > 0 && item.Balance / 100m == owed,
                notice,
                $"wants {item.Balance} of {item.Number}, of which {owed} is owed");
            if (item.Step is not { } step)
            {
                Want(item.Additional == 0, notice, $"asks for more on {item.Number}, which it only lists");
                continue;
            }

            Want(!debt.IsHeldOn(on), notice, $"reminds of {item.Number}, which is held");
            Want(on.DayNumber - debt.Due.DayNumber >= LateDaysMin, notice, $"is too early for {item.Number}");
            Want(done.Add((item.ReceivableId, step)), notice, $"does {step} of {item.Number} once more");
            if (notice.Channel == NoticeChannel.Telephone)
            {
                Want(item.Additional == 0, notice, "asks for more by telephone");
            }
            else
            {
                JudgeEuros(notice, item, debt, known);
            }
        }
    }

    /// <summary>What is asked on top is what another calculator gives, to the cent, and within the caps.</summary>
    private void JudgeEuros(NoticeRow notice, NoticeItemRow item, LateDebt debt, DateOnly known)
    {
        var on = notice.IssuedOn;
        if (first.TryAdd(item.InvoiceId, on))
        {
            Want(item.Additional == 0, notice, $"is the first reminder of {item.Number}, and not free");
            return;
        }

        var reminded = first[item.InvoiceId];
        Want(
            !debt.Client.IsConsumer || on > LateMoneySheet.LastFreeDay(reminded),
            notice,
            $"does not wait for the end of the days that {reminded:yyyy-MM-dd} gave for {item.Number}");
        var (may, paid) = (LateMoneySheet.Of(debt, reminded, on, known), debt.SurchargesAfter(on));
        var (interest, costs) = (Math.Max(0, may.Interest - paid.Interest), Math.Max(0, may.Costs - paid.Costs));
        var (asked, ofInterest) = (item.Additional / 100m, item.Interest / 100m);
        Want(
            ofInterest == interest && asked - ofInterest == costs,
            notice,
            $"asks {ofInterest} of interest and {asked - ofInterest} of costs on {item.Number}, "
            + $"which may bear {interest} and {costs}");
    }

    private void JudgeStop(NoticeRow notice)
    {
        var on = notice.IssuedOn;
        var items = notice.Items.ConvertAll(item => (item.Balance, Debt: debts[item.InvoiceId]));
        var isTrue = notice.Remark switch
        {
            NoticeCheck.Paid or NoticeCheck.Changed => items.Exists(one =>
                one.Balance / 100m != one.Debt.OwedAfter(on) || one.Debt.Surcharges.Exists(paid => paid.On == on)),
            NoticeCheck.OnHold => items.Exists(one => one.Debt.IsHeldOn(on)),
            NoticeCheck.CreditChanged =>
                notice.Credits / 100m != debts.ClientOf(notice.ClientId).HeldAfter(on),
            _ => false,
        };
        Want(isTrue, notice, $"was stopped: {notice.Remark}, which is not so");
    }

    private void Want(bool isRight, NoticeRow notice, string otherwise)
    {
        if (!isRight)
        {
            Say(notice, otherwise);
        }
    }

    private void Say(NoticeRow notice, string what) => Wrong.Add(string.Create(
        CultureInfo.InvariantCulture,
        $"{notice.Number} of {notice.IssuedOn:yyyy-MM-dd} "
        + $"({string.Join(',', notice.Items.Select(item => item.Step))}) {what}"));
}
