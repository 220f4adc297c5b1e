using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Persistence;

public class TransactionsTests
{
    [Theory, ClassData<Databases>]
    public async Task Work_that_meets_a_conflict_is_run_again_on_a_fresh_context(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.OpenAsync(provider);
        var tries = 0;

        await database.Transactions.RunAsync(
            async (db, cancellationToken) =>
            {
                db.ChangeTracker.Entries().ShouldBeEmpty();
                tries++;

                // The first two tries take a name that is taken.
                db.FeedCounters.Add(new FeedCounterRow { Feed = tries < 3 ? Feeds.Events : "new" });
                await db.SaveChangesAsync(cancellationToken);
            },
            TestContext.Current.CancellationToken);

        tries.ShouldBe(3);
        await using var after = database.CreateContext();
        (await after.FeedCounters.CountAsync()).ShouldBe(4);
    }

    [Theory, ClassData<Databases>]
    public async Task Work_that_always_meets_a_conflict_is_given_up_with_the_fault(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.OpenAsync(provider);
        var tries = 0;

        var fault = await Should.ThrowAsync<DbUpdateException>(() => database.Transactions.RunAsync(
            (db, _) =>
            {
                tries++;
                db.FeedCounters.Add(new FeedCounterRow { Feed = Feeds.Events });
                return Task.CompletedTask;
            },
            TestContext.Current.CancellationToken));

        tries.ShouldBe(Transactions.TriesMax);
        DatabaseFaults.IsConflict(fault).ShouldBeTrue();
    }

    [Theory, ClassData<Databases>]
    public async Task Work_that_is_wrong_is_not_run_again_and_leaves_nothing(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.OpenAsync(provider);
        var tries = 0;

        await Should.ThrowAsync<InvalidOperationException>(() => database.Transactions.RunAsync(
            async (db, cancellationToken) =>
            {
                tries++;
                db.FeedCounters.Add(new FeedCounterRow { Feed = "new" });
                await db.SaveChangesAsync(cancellationToken);
                throw new InvalidOperationException("A bug.");
            },
            TestContext.Current.CancellationToken));

        tries.ShouldBe(1);
        await using var after = database.CreateContext();
        (await after.FeedCounters.CountAsync()).ShouldBe(3);
    }

    [Theory, ClassData<Databases>]
    public async Task A_result_that_is_not_kept_leaves_nothing(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.OpenAsync(provider);

        var result = await database.Transactions.RunAsync(
            async (db, cancellationToken) =>
            {
                db.FeedCounters.Add(new FeedCounterRow { Feed = "new" });
                await db.SaveChangesAsync(cancellationToken);
                return "refused";
            },
            answer => answer != "refused",
            TestContext.Current.CancellationToken);

        result.ShouldBe("refused");
        await using var after = database.CreateContext();
        (await after.FeedCounters.CountAsync()).ShouldBe(3);
    }

    [Theory, ClassData<Databases>]
    public async Task Two_units_of_work_that_change_one_row_at_once_both_count(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.OpenAsync(provider);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => database.Transactions.RunAsync(
            (db, cancellationToken) => db.TakeAsync(Feeds.Payroll, 5, cancellationToken),
            TestContext.Current.CancellationToken))));

        await using var after = database.CreateContext();
        (await after.FeedCounters.SingleAsync(row => row.Feed == Feeds.Payroll)).Last.ShouldBe(40);
    }
}
