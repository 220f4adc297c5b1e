using Gateway.Api.Banking;
using Gateway.Api.Persistence;
using Gateway.Domain.Banking;
using Gateway.Domain.Receivables;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Banking;

public class SimulatedMonthsTests
{
    private const int Days = 25;
    private const int InvoicesADay = 6;

    [Theory]
    [InlineData(DatabaseProvider.Sqlite, 1)]
    [InlineData(DatabaseProvider.PostgreSql, 2)]
    public async Task Months_of_disorder_leave_no_wrong_allocation_and_every_book_in_balance(
        DatabaseProvider provider, int seed)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var months = new SimulatedMonths(stage.Gateway, seed);
        await months.RegisterAsync(30);
        for (var day = 0; day < Days; day++)
        {
            if (day < Days / 2)
            {
                await months.IssueAsync(day, InvoicesADay);
            }

            var date = new DateOnly(2026, 3, 12).AddDays(day);
            (await stage.TakeAsync(months.Statement(day, date))).ShouldBeOfType<IntakeOutcome.Taken>();
            await stage.ProveAsync();
            stage.Gateway.Clock.Advance(TimeSpan.FromDays(1));
        }

        await JudgeAsync(stage, months);
        await ResolveQueueAsync(stage, months);
        await stage.ProveAsync();
        (await stage.LedgerAsync(LedgerAccount.Suspense)).IsZero.ShouldBeTrue("people decided on the rest");
    }

    /// <summary>What was booked by itself went where it was meant to go.</summary>
    private static async Task JudgeAsync(BankStage stage, SimulatedMonths months)
    {
        await using var db = stage.Gateway.Read();
        var booked = await db.Movements.Where(row => row.PaymentId != null && row.DecidedBy == BookMovements.Actor)
            .Join(db.ReceivableEntries.Where(row => row.Kind == ReceivableEntryKind.Paid),
                row => row.PaymentId, entry => (Guid?)entry.SourceId,
                (row, entry) => new { row.EndToEndId, entry.ReceivableId, entry.Amount })
            .Join(db.Receivables, one => one.ReceivableId, row => row.Id, (one, row) => new
            {
                one.EndToEndId, row.InvoiceId, one.Amount,
            })
            .ToListAsync();
        booked.Where(one => months.Truth[one.EndToEndId!].Invoice != one.InvoiceId).ShouldBeEmpty("wrong allocations");
        booked.ShouldAllBe(one => -one.Amount <= (long)(months.Truth[one.EndToEndId!].OnInvoice * 100));
        var matched = await db.Movements.CountAsync(row => row.State == MovementState.Booked);
        var queued = await db.Movements.CountAsync(row => row.State == MovementState.Queued);
        TestContext.Current.SendDiagnosticMessage($"{matched} booked by themselves, {queued} queued");
        matched.ShouldBeGreaterThan(3 * queued);
    }

    private static async Task ResolveQueueAsync(BankStage stage, SimulatedMonths months)
    {
        var waiting = (await stage.MovementsAsync()).Where(row => row.State == MovementState.Queued).ToList();
        foreach (var row in waiting)
        {
            var meant = months.Truth[row.EndToEndId!];
            (await stage.DecideAsync(row.Id, (meant.Invoice, row.Money.Value)))
                .ShouldBeOfType<MovementOutcome.Decided>();
        }
    }
}
