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

    /// <summary>By then a debt against which nothing stood was reminded, on whatever days the bank was known.</summary>
    private const int SilentDaysMax = 45;
    private const decimal SmallestOwed = 5m;

    private readonly Dictionary<DocumentId, (DateOnly On, decimal LumpSum)> first = [];
    private readonly HashSet<(ReceivableId, string)> done = [];
    private readonly HashSet<string> asked = [];
    private readonly Dictionary<ClientId, DateOnly> last = [];

    /// <summary>What should not have been; nothing in a year that went well.</summary>
    public List<string> Wrong { get; } = [];

    /// <summary>Debts against which nothing stood for so long that each had to be reminded.</summary>
    public int Untouched { get; private set; }

    /// <summary>Notices that left, by the steps they did.</summary>
    public SortedDictionary<string, int> Left { get; } = new(StringComparer.Ordinal);

    /// <summary>Notices that were stopped at the last look, by why.</summary>
    public SortedDictionary<string, int> Stopped { get; } = new(StringComparer.Ordinal);

    /// <summary>Notices that asked for more than the debt, how many to consumers, and how much, in cents.</summary>
    public (int Notices, int ToConsumers, long Cents) Charged { get; private set; }

    /// <summary>Notices that took off what the client had to its credit; how many asked for more beside.</summary>
    public (int Notices, int Charged) WithCredit { get; private set; }

    /// <param name="notices">All that were issued on a day, with their items, in the evening.</param>
    /// <param name="known">Up to which day the bank was known.</param>
    public void Judge(IEnumerable<NoticeRow> notices, BankKnown known)
    {
        foreach (var notice in notices)
        {
            switch (notice.State)
            {
                case NoticeState.Sent:
                    Count(notice);
                    JudgeDay(notice);
                    JudgeMoney(notice, known.WhenSent);
                    JudgeFirst(notice);
                    JudgeItems(notice, known);
                    break;
                case NoticeState.Stopped:
                    Stopped[notice.Remark!] = Stopped.GetValueOrDefault(notice.Remark!) + 1;
                    JudgeStop(notice, known);
                    break;
                default:
                    Say(notice, $"is {notice.State} in the evening: {notice.Remark}");
                    break;
            }
        }
    }

    /// <summary>
    /// What no letter was about: every debt that stood untouched until so long after its day, of a client that held
    /// nothing back and had nothing to its credit, was reminded. Called when the year ends.
    /// </summary>
    public void JudgeSilence(DateOnly end)
    {
        var untouched = debts.All.Where(debt => debt.Due.AddDays(SilentDaysMax) <= end && IsUntouched(debt)).ToList();
        Untouched = untouched.Count;
        Wrong.AddRange(untouched.Where(debt => !asked.Contains(debt.Number))
            .Select(debt => $"{debt.Number}, due on {debt.Due:yyyy-MM-dd}, was never reminded"));
    }

    private static bool IsUntouched(LateDebt debt)
    {
        var until = debt.Due.AddDays(SilentDaysMax);
        return debt.OwedAfter(debt.Due) >= SmallestOwed
            && !debt.Payments.Exists(one => one.On >= debt.Due && one.On <= until)
            && debt.Holds.Count == 0 && debt.Plans.Count == 0
            && debt.Client.Kept.Count == 0 && !(debt.Client.InsolventFrom <= until)
            && debt.Client.Debts.TrueForAll(other => other.OwedAfter(until) >= 0);
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

    /// <summary>
    /// What the client has to its credit is taken off as far as it falls on what is listed, and something is left to
    /// ask for.
    /// </summary>
    private void JudgeMoney(NoticeRow notice, DateOnly known)
    {
        var (on, credits) = (notice.IssuedOn, notice.Credits + notice.CreditsElsewhere);
        var held = debts.ClientOf(notice.ClientId).HeldAfter(on);
        var falls = FallsOn(notice, known);
        Want(credits / 100m == held, notice, $"knows of {credits}, and {held} is held");
        Want(notice.Credits / 100m == falls, notice, $"takes {notice.Credits} off, and {falls} falls on what it lists");
        Want(notice.Principal + notice.Additional > notice.Credits, notice, "asks for nothing");
        Want(notice.Additional == notice.Items.Sum(item => item.Additional), notice, "adds up to another sum");

        // What was sent for two under the reference of one pays that one, and for the other it is held; what paid
        // interest and costs first, as the rule of imputation says, paid nothing of the invoice, nor of the other.
        var paid = notice.Items.Where(item => SentFor(debts[item.InvoiceId], notice.IssuedOn)).ToList();
        var elsewhere = debts.ClientOf(notice.ClientId).Debts
            .Where(debt => !paid.Exists(item => debts[item.InvoiceId] == debt))
            .Select(debt => debt.SurchargesAfter(notice.IssuedOn)).Sum(one => one.Interest + one.Costs);
        Want(
            (paid.Sum(item => item.Balance) - credits) / 100m <= elsewhere,
            notice,
            $"asks for {string.Join(", ", paid.Select(item => item.Number))}, and the bank told that it is paid");
    }

    private decimal FallsOn(NoticeRow notice, DateOnly known) => notice.PlanId is not null
        ? debts.ClientOf(notice.ClientId).HeldAfter(notice.IssuedOn)
        : notice.Items.Sum(item => LateMoneySheet.Covered(
            debts[item.InvoiceId], notice.IssuedOn, notice.IssuedOn, known));

    /// <summary>
    /// CEL art. XIX.2: what a consumer was not reminded of free stands on no other letter, and what it was reminded of
    /// only once its days are over.
    /// </summary>
    private void JudgeFirst(NoticeRow notice)
    {
        if (!debts.ClientOf(notice.ClientId).IsConsumer || notice.PlanId is not null)
        {
            return;
        }

        var isFirst = notice.Items.Exists(item => !first.ContainsKey(item.InvoiceId));
        foreach (var item in notice.Items)
        {
            var isNew = !first.TryGetValue(item.InvoiceId, out var reminded);
            Want(isNew == isFirst, notice, $"holds {item.Number} beside what is reminded of for the first time");
            Want(!isNew || item.Step is not null, notice, $"lists {item.Number} before its free first reminder");
            Want(
                isNew || notice.IssuedOn > LateMoneySheet.LastFreeDay(reminded.On),
                notice,
                $"holds {item.Number}, of which the days that {reminded.On:yyyy-MM-dd} gave are not over");
        }
    }

    private static bool SentFor(LateDebt debt, DateOnly on) =>
        debt.SurchargesAfter(on) is var (interest, costs) && debt.Told - interest - costs >= debt.Amount;

    /// <summary>Not before the due date, not to who paid, is held or insolvent; an invoice each step once.</summary>
    private void JudgeItems(NoticeRow notice, BankKnown known)
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

            asked.Add(item.Number);
            Want(!debt.IsHeldOn(on, known.WhenWritten), notice, $"reminds of {item.Number}, which is held");
            Want(on.DayNumber - debt.Due.DayNumber >= LateDaysMin, notice, $"is too early for {item.Number}");
            Want(done.Add((item.ReceivableId, step)), notice, $"does {step} of {item.Number} once more");
            if (notice.Channel == NoticeChannel.Telephone)
            {
                Want(item.Additional == 0, notice, "asks for more by telephone");
            }
            else
            {
                JudgeEuros(notice, item, debt, known.WhenSent);
            }
        }
    }

    /// <summary>What is asked on top is what another calculator gives, to the cent, and within the caps.</summary>
    private void JudgeEuros(NoticeRow notice, NoticeItemRow item, LateDebt debt, DateOnly known)
    {
        var on = notice.IssuedOn;
        if (!first.TryGetValue(item.InvoiceId, out var reminded))
        {
            var told = LateMoneySheet.ToldOn(debt, on, known);
            first[item.InvoiceId] = (on, told);
            Want(item.Additional == 0, notice, $"is the first reminder of {item.Number}, and not free");
            Want(
                !debt.Client.IsConsumer || item.AnnouncedLumpSum / 100m == told,
                notice,
                $"tells of {item.AnnouncedLumpSum} on {item.Number}, and not of {told}");
            return;
        }

        Want(
            !debt.Client.IsConsumer || on > LateMoneySheet.LastFreeDay(reminded.On),
            notice,
            $"does not wait for the end of the days that {reminded.On:yyyy-MM-dd} gave for {item.Number}");
        var (may, paid) = (LateMoneySheet.Of(debt, reminded, on, known), debt.SurchargesAfter(on));
        var (interest, costs) = (Math.Max(0, may.Interest - paid.Interest), Math.Max(0, may.Costs - paid.Costs));
        var (asked, ofInterest) = (item.Additional / 100m, item.Interest / 100m);
        Want(
            ofInterest == interest && asked - ofInterest == costs,
            notice,
            $"asks {ofInterest} of interest and {asked - ofInterest} of costs on {item.Number}, "
            + $"which may bear {interest} and {costs}");
    }

    private void JudgeStop(NoticeRow notice, BankKnown known)
    {
        var on = notice.IssuedOn;
        var items = notice.Items.ConvertAll(item => (item.Balance, Debt: debts[item.InvoiceId]));
        var isTrue = notice.Remark switch
        {
            NoticeCheck.Paid or NoticeCheck.Changed => items.Exists(one =>
                one.Balance / 100m != one.Debt.OwedAfter(on) || one.Debt.Surcharges.Exists(paid => paid.On == on)),
            NoticeCheck.OnHold => items.Exists(one => one.Debt.IsHeldOn(on, known.WhenWritten)),
            NoticeCheck.CreditChanged =>
                (notice.Credits + notice.CreditsElsewhere) / 100m != debts.ClientOf(notice.ClientId).HeldAfter(on)
                || notice.Credits / 100m != FallsOn(notice, known.WhenSent),
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
