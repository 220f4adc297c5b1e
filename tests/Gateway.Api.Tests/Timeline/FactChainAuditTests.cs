using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Timeline;
using Gateway.Api.Tests.Persistence;
using Gateway.Api.Timeline;
using Gateway.Domain.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Timeline;

public class FactChainAuditTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 12, 9, 0, 0, TimeSpan.Zero);

    [Theory, ClassData<Databases>]
    public async Task Sound_chains_are_found_sound_wherever_a_page_ends(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.OpenAsync(provider);
        await AppendAsync(database, objects: 7, factsOfEach: 5);
        await using var db = database.CreateContext();

        foreach (var pageSize in (int[])[1, 2, 3, 5, 34, 35, 36, 1000])
        {
            var report = await FactChainAudit.RunAsync(db, default, pageSize);

            report.IsSound.ShouldBeTrue();
            report.Facts.ShouldBe(35);
            report.Chains.ShouldBe(7);
        }
    }

    [Theory, ClassData<Databases>]
    public async Task A_changed_a_missing_and_an_added_fact_are_each_found(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.OpenAsync(provider);
        var objects = await AppendAsync(database, objects: 4, factsOfEach: 5);
        await using var db = database.CreateContext();
        await db.Facts.Where(row => row.ObjectId == objects[0] && row.Sequence == 3)
            .ExecuteUpdateAsync(row => row.SetProperty(fact => fact.Actor, "somebody else"));
        await db.Facts.Where(row => row.ObjectId == objects[1] && row.Sequence == 2).ExecuteDeleteAsync();
        var last = await db.Facts.AsNoTracking().SingleAsync(row => row.ObjectId == objects[2] && row.Sequence == 4);
        db.Facts.Add(FactRow.Of(last.ToDomain() with { Sequence = 6 }));
        await db.SaveChangesAsync();

        foreach (var pageSize in (int[])[1, 4, 1000])
        {
            var report = await FactChainAudit.RunAsync(db, default, pageSize);

            report.BrokenChains.ShouldBe(3);
            report.FirstBroken.Select(fact => (fact.ObjectId, fact.Sequence)).ShouldBe(
                [(objects[0], 3), (objects[1], 3), (objects[2], 6)], ignoreOrder: true);
        }
    }

    [Theory, ClassData<Databases>]
    public async Task Eight_who_add_to_one_timeline_at_once_leave_one_sound_chain(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.OpenAsync(provider);
        var id = Guid.CreateVersion7(At);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            for (var fact = 0; fact < 3; fact++)
            {
                await database.Transactions.RunAsync(
                    (db, token) => db.AppendAsync(Draft(id, $"writer-{writer}"), token), default);
            }
        })));

        await using var db = database.CreateContext();
        var report = await FactChainAudit.RunAsync(db, default);
        report.IsSound.ShouldBeTrue();
        report.Facts.ShouldBe(24);
        report.Chains.ShouldBe(1);
    }

    private static async Task<Guid[]> AppendAsync(TestDatabase database, int objects, int factsOfEach)
    {
        Guid[] ids = [.. Enumerable.Range(0, objects).Select(_ => Guid.CreateVersion7(At))];
        await database.Transactions.RunAsync(
            async (db, token) =>
            {
                foreach (var id in ids.SelectMany(id => Enumerable.Repeat(id, factsOfEach)))
                {
                    await db.AppendAsync(Draft(id, "test"), token);
                }
            },
            default);
        return ids;
    }

    private static FactDraft Draft(Guid id, string actor) =>
        new(
            id.ToByteArray()[^1] % 2 == 0 ? "invoice" : "client",
            id,
            At,
            actor,
            FactKinds.MailEvent,
            """{"reason":"Ωłé"}""");
}
