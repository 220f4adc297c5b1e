using System.Reflection;
using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Persistence;

/// <summary>Every row type of the model, on every database, by both ways of writing.</summary>
public class RowTests
{
    private const int Seed = 20260312;

    [Theory, ClassData<Databases>]
    public async Task Every_row_comes_back_as_it_was_written(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.OpenAsync(provider);
        var made = await WriteAsync(database, AddAsync);

        await using var db = database.CreateContext();
        foreach (var (type, rows) in made)
        {
            await ForTypeAsync(type, nameof(CompareWithMadeAsync), db, rows);
        }
    }

    [Theory, ClassData<Databases>]
    public async Task Rows_written_in_bulk_are_stored_as_rows_written_one_by_one(DatabaseProvider provider)
    {
        await using var oneByOne = await TestDatabase.OpenAsync(provider);
        await using var inBulk = await TestDatabase.OpenAsync(provider);

        var made = await WriteAsync(oneByOne, AddAsync);
        await WriteAsync(inBulk, InsertInBulkAsync);

        await using var expected = oneByOne.CreateContext();
        await using var actual = inBulk.CreateContext();
        foreach (var (type, rows) in made)
        {
            await ForTypeAsync(type, nameof(CompareWithMadeAsync), actual, rows);
            await ForTypeAsync(type, nameof(CompareStoresAsync), expected, actual);
        }
    }

    /// <summary>SQLite takes text of any length; the others would refuse a long address with its key.</summary>
    [Fact]
    public async Task Whoever_acts_has_room_in_every_row()
    {
        await using var database = await TestDatabase.OpenAsync(DatabaseProvider.Sqlite);
        await using var db = database.CreateContext();

        var narrow = db.Model.GetEntityTypes().SelectMany(type => type.GetProperties())
            .Where(property => property.ClrType == typeof(string) && IsActor(property.Name))
            .Where(property => property.GetMaxLength() is { } length && length < Actor.LengthMax);

        narrow.Select(property => $"{property.DeclaringType.ClrType.Name}.{property.Name}")
            .ShouldBe(["PeppolMessageRow.SignedBy"], "it is the hash of a certificate");

        static bool IsActor(string name) =>
            name is "Actor" or "Author" || name.EndsWith("By", StringComparison.Ordinal);
    }

    [Theory, ClassData<Databases>]
    public async Task A_bulk_insert_is_undone_with_its_transaction(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.OpenAsync(provider);

        await Should.ThrowAsync<InvalidOperationException>(() => database.Transactions.RunAsync(
            async (db, cancellationToken) =>
            {
                var row = new FeedCounterRow { Feed = "none", Last = 7 };
                await database.Bulk.InsertAsync(db, [row], cancellationToken);
                (await db.FeedCounters.CountAsync(cancellationToken)).ShouldBe(4);
                throw new InvalidOperationException("The issuing went wrong.");
            },
            TestContext.Current.CancellationToken));

        await using var after = database.CreateContext();
        (await after.FeedCounters.CountAsync()).ShouldBe(3);
    }

    [Theory, ClassData<Databases>]
    public async Task A_bulk_insert_that_meets_a_row_of_its_key_is_a_conflict(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.OpenAsync(provider);

        var fault = await Should.ThrowAsync<Exception>(() => database.Transactions.RunAsync(
            (db, cancellationToken) => database.Bulk.InsertAsync(
                db, [new FeedCounterRow { Feed = Feeds.Events }], cancellationToken),
            TestContext.Current.CancellationToken));

        DatabaseFaults.IsConflict(fault).ShouldBeTrue();
    }

    private static async Task<IReadOnlyList<(Type Type, IReadOnlyList<object> Rows)>> WriteAsync(
        TestDatabase database, Func<TestDatabase, GatewayDbContext, Type, IReadOnlyList<object>, Task> write)
    {
        IReadOnlyList<(Type Type, IReadOnlyList<object> Rows)> made = [];
        await database.Transactions.RunAsync(
            async (db, cancellationToken) =>
            {
                await db.FeedCounters.ExecuteDeleteAsync(cancellationToken);
                made = new RowMaker(db, Seed).MakeAll();
                foreach (var (type, rows) in made)
                {
                    await write(database, db, type, rows);
                }
            },
            TestContext.Current.CancellationToken);
        made.Count.ShouldBeGreaterThanOrEqualTo(20);
        return made;
    }

    private static async Task AddAsync(
        TestDatabase database, GatewayDbContext db, Type type, IReadOnlyList<object> rows)
    {
        db.AddRange(rows);
        await db.SaveChangesAsync();
    }

    private static Task InsertInBulkAsync(
        TestDatabase database, GatewayDbContext db, Type type, IReadOnlyList<object> rows) =>
        ForTypeAsync(type, nameof(InsertAsync), database, db, rows);

    private static Task InsertAsync<TRow>(TestDatabase database, GatewayDbContext db, IReadOnlyList<object> rows)
        where TRow : class =>
            database.Bulk.InsertAsync(db, [.. rows.Cast<TRow>()], TestContext.Current.CancellationToken);

    private static async Task CompareWithMadeAsync<TRow>(GatewayDbContext db, IReadOnlyList<object> rows)
        where TRow : class
    {
        var expected = rows.Cast<TRow>().Select(row => StoredRows.Describe(db, row)).Order(StringComparer.Ordinal);
        (await StoredRows.ReadAsync<TRow>(db)).ShouldBe([.. expected]);
    }

    private static async Task CompareStoresAsync<TRow>(GatewayDbContext expected, GatewayDbContext actual)
        where TRow : class =>
        (await StoredRows.ReadRawAsync<TRow>(actual)).ShouldBe(await StoredRows.ReadRawAsync<TRow>(expected));

    private static Task ForTypeAsync(Type row, string method, params object[] arguments) =>
        (Task)typeof(RowTests).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(row)
            .Invoke(null, arguments)!;
}
