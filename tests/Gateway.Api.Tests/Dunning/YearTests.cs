using System.Globalization;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Dunning;
using Gateway.Domain.Dunning;
using Gateway.Domain.Parties;
using Gateway.Domain.Time;
using static Gateway.Api.Tests.Dunning.DunningStage;

namespace Gateway.Api.Tests.Dunning;

/// <summary>
/// The year 2025 over invoices and payments that are generated: a run each working day. Every letter is then held
/// against a calculator of its own (<see cref="LateMoneySheet"/>) and against what the generator knows. A few hundred
/// clients by default; <c>GATEWAY_TEST_YEAR_CLIENTS</c> takes more, <c>GATEWAY_TEST_SEED</c> another year.
/// </summary>
public class YearTests
{
    private const int ClientsInTheGate = 150;
    private const int GapDays = 7;
    private static readonly DateOnly LastDay = new(2025, 12, 31);

    [Fact]
    public async Task A_year_of_reminders_asks_each_client_for_what_it_owes_and_for_nothing_else()
    {
        var seed = Number("GATEWAY_TEST_SEED") ?? Random.Shared.Next();
        var clients = Number("GATEWAY_TEST_YEAR_CLIENTS") ?? ClientsInTheGate;
        TestContext.Current.TestOutputHelper!.WriteLine($"GATEWAY_TEST_SEED={seed}: {clients} clients");
        await using var stage = await OpenAsync(DatabaseProvider.Sqlite, "2025-01-02");
        var year = new Year(stage, new Random(seed), clients);

        await year.LiveAsync(LastDay);

        var notices = (await stage.NoticesAsync()).OrderBy(notice => notice.IssuedOn).ToList();
        EachLetterIsDue(notices, year);
        EachEuroIsRight(notices, year);
        NobodyHearsTwice(notices);
        Say(notices, year);
    }

    /// <summary>Not on a holiday, not before the due date, not to who paid, is held or insolvent.</summary>
    private static void EachLetterIsDue(IReadOnlyList<NoticeRow> notices, Year year)
    {
        foreach (var notice in notices)
        {
            BusinessCalendar.IsWorkingDay(notice.IssuedOn).ShouldBeTrue(Told(notice));
            foreach (var item in notice.Items.Where(item => item.Step is not null))
            {
                var debt = year.Debts[item.InvoiceId];
                (notice.IssuedOn.DayNumber - debt.Due.DayNumber).ShouldBeGreaterThanOrEqualTo(8, Told(notice));
                debt.IsHeldOn(notice.IssuedOn).ShouldBeFalse(Told(notice));
                var owed = debt.OwedAfter(notice.IssuedOn);
                owed.ShouldBeGreaterThan(0, Told(notice));
                (item.Balance / 100m).ShouldBe(owed, Told(notice));
            }
        }
    }

    /// <summary>What is asked on top is what another calculator gives, to the cent, and within the caps.</summary>
    private static void EachEuroIsRight(IReadOnlyList<NoticeRow> notices, Year year)
    {
        var first = new Dictionary<Domain.Invoicing.DocumentId, DateOnly>();
        foreach (var notice in notices.Where(notice => notice.Channel != NoticeChannel.Telephone))
        {
            foreach (var item in notice.Items.Where(item => item.Step is not null))
            {
                var (debt, asked) = (year.Debts[item.InvoiceId], item.Additional / 100m);
                var reminded = first.TryGetValue(item.InvoiceId, out var day) ? day : (DateOnly?)null;
                var may = LateMoneySheet.Of(debt, year.DebtsOf(debt.Client), reminded, notice.IssuedOn);
                if (reminded is null)
                {
                    first[item.InvoiceId] = notice.IssuedOn;
                    asked.ShouldBe(0, $"the first reminder is free: {Told(notice)}");
                }
                else
                {
                    asked.ShouldBe(may.Interest + may.Costs, $"{debt} {Told(notice)}");
                    (item.Interest / 100m).ShouldBe(may.Interest, $"{debt} {Told(notice)}");
                }
            }
        }
    }

    /// <summary>A client one notice in seven days, an invoice each step once.</summary>
    private static void NobodyHearsTwice(IReadOnlyList<NoticeRow> notices)
    {
        foreach (var client in notices.GroupBy(notice => notice.ClientId))
        {
            var days = client.Select(notice => notice.IssuedOn.DayNumber).ToList();
            days.Zip(days.Skip(1)).ShouldAllBe(pair => pair.Second - pair.First >= GapDays);
        }

        notices.SelectMany(notice => notice.Items).Where(item => item.Step is not null)
            .Select(item => (item.ReceivableId, item.Step)).ShouldBeUnique();
    }

    /// <summary>And it was a year in which much happened: a test about nothing proves nothing.</summary>
    private static void Say(IReadOnlyList<NoticeRow> notices, Year year)
    {
        var charged = notices.Where(notice => notice.Additional > 0).ToList();
        var consumers = charged.Count(notice => year.KindOf(notice.ClientId) == ClientKind.PrivatePerson);
        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{year.Debts.Count} invoices, {notices.Count} notices, {charged.Count} of them asked "
            + $"{charged.Sum(notice => notice.Additional) / 100m:0.00} EUR on top, {consumers} of consumers; "
            + $"{year.Debts.Values.Count(debt => debt.Holds.Count > 0)} invoices were held, "
            + $"{year.Debts.Values.Count(debt => debt.Plans.Count > 0)} under a plan, "
            + $"{year.Debts.Values.Count(debt => debt.OwedAfter(LastDay) < 0)} overpaid; "
            + $"{notices.Count(notice => notice.Credits > 0)} notices took a credit off, "
            + $"{notices.Count(notice => notice.PlanId is not null)} reminded an instalment"));
        notices.Count.ShouldBeGreaterThan(year.Debts.Count / 3);
        charged.Count.ShouldBeGreaterThan(year.Debts.Count / 10);
        consumers.ShouldBeGreaterThan(0);
        year.Debts.Values.ShouldContain(debt => debt.Plans.Count > 0);
        notices.ShouldContain(notice => notice.Credits > 0 && notice.Additional > 0);
        notices.ShouldAllBe(notice => notice.State != NoticeState.Failed);
    }

    private static string Told(NoticeRow notice) =>
        $"{notice.Number} of {notice.IssuedOn:yyyy-MM-dd} {string.Join(',', notice.Items.Select(item => item.Step))}";

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
