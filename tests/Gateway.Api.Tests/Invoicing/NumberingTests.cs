using Gateway.Api.Invoicing;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Invoicing;

/// <summary>
/// Numbers are gapless within legal entity, series and year, whatever fails and whoever writes beside.
/// </summary>
public class NumberingTests
{
    private const int Writers = 8;
    private const int RoundsOfEach = 12;

    [Theory, ClassData<Databases>]
    public async Task Eight_writers_with_failures_leave_no_gap_and_no_double(DatabaseProvider provider)
    {
        await using var gateway = await TestGateway.OpenAsync(provider);

        var committed = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => WriteAsync(gateway, writer)));

        await using var db = gateway.Read();
        var sequences = await db.Documents.OrderBy(row => row.Sequence).Select(row => row.Sequence).ToListAsync();
        sequences.ShouldBe(Enumerable.Range(1, committed.Sum()));
        (await NumberGaps.FindAsync(db, default)).ShouldBeEmpty();
    }

    [Theory, ClassData<Databases>]
    public async Task A_missing_document_shows_as_a_gap(DatabaseProvider provider)
    {
        await using var gateway = await TestGateway.OpenAsync(provider);
        await gateway.IssueOneAsync();
        await gateway.RunAsync(db => db.NumberCounters.ExecuteUpdateAsync(
            row => row.SetProperty(counter => counter.Last, counter => counter.Last + 1)));

        await using var read = gateway.Read();
        (await NumberGaps.FindAsync(read, default)).ShouldHaveSingleItem().Last.ShouldBe(2);
    }

    [Theory, ClassData<Databases>]
    public async Task Each_year_and_series_begins_at_one(DatabaseProvider provider)
    {
        await using var gateway = await TestGateway.OpenAsync(provider);
        var content = TestGateway.Content();

        var outcomes = await gateway.IssueAsync(
            gateway.Order(content: content with { IssueDate = new DateOnly(2025, 12, 31), DueDate = null }),
            gateway.Order(content: content with { IssueDate = new DateOnly(2026, 1, 1) }),
            gateway.Order(content: content with { IssueDate = new DateOnly(2026, 1, 2) }));

        outcomes.Cast<IssueOutcome.Issued>().Select(one => one.Row.Number)
            .ShouldBe(["F2025-000001", "F2026-000001", "F2026-000002"]);
    }

    /// <summary>Every third transaction of a writer fails after it took its numbers.</summary>
    private static async Task<int> WriteAsync(TestGateway gateway, int writer)
    {
        var committed = 0;
        for (var round = 0; round < RoundsOfEach; round++)
        {
            var orders = Enumerable.Range(0, 1 + ((writer + round) % 4)).Select(_ => gateway.Order()).ToArray();
            var fails = (writer + round) % 3 == 0;
            try
            {
                await gateway.RunAsync(async db =>
                {
                    var outcomes = await gateway.Get<IssueDocuments>().RunAsync(db, orders, default);
                    return fails ? throw new InjectedFaultException() : outcomes;
                });
                committed += orders.Length;
            }
            catch (InjectedFaultException)
            {
                // Meant to fail: its numbers go back.
            }
        }

        return committed;
    }

    private sealed class InjectedFaultException : Exception;
}
