using System.Text;
using Gateway.Api.Banking;
using Gateway.Api.Persistence;
using Gateway.Testing.Banking;
using Microsoft.Extensions.Logging.Abstractions;

namespace Gateway.Api.Tests.Banking;

public sealed class StatementFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("gateway-statements-").FullName;

    [Fact]
    public async Task Files_are_taken_in_the_order_of_their_statements_and_moved()
    {
        await using var stage = await BankStage.OpenAsync(DatabaseProvider.Sqlite);
        Put("a-second.cod", new CodaFile().Begin(1010m, 52, "130326").Movement(5m, "y").End().ToBytes());
        Put("b-first.cod", new CodaFile().Begin(number: 51).Movement(10m, "x").End().ToBytes());
        Put("c-wrong.cod", "nothing of the kind"u8.ToArray());

        await VisitAsync(stage);

        (await stage.MovementsAsync()).Count.ShouldBe(2);
        Names("done").ShouldBe(["a-second.cod", "b-first.cod"]);
        Names("refused").ShouldBe(["c-wrong.cod", "c-wrong.cod.reason.txt"]);
        File.ReadAllText(Path.Combine(folder, "refused", "c-wrong.cod.reason.txt")).ShouldContain("SGW-BANK-FORMAT");
        Names("").ShouldBeEmpty();
    }

    [Fact]
    public async Task More_files_than_a_visit_takes_are_booked_in_the_order_of_their_statements_too()
    {
        await using var stage = await BankStage.OpenAsync(DatabaseProvider.Sqlite);
        Put("a-second.cod", new CodaFile().Begin(1010m, 52, "130326").Movement(5m, "y").End().ToBytes());
        Put("b-first.cod", new CodaFile().Begin(number: 51).Movement(10m, "x").End().ToBytes());

        await VisitAsync(stage, filesMax: 1);
        Names("done").ShouldBe(["b-first.cod"]);
        await VisitAsync(stage, filesMax: 1);

        Names("done").ShouldBe(["a-second.cod", "b-first.cod"]);
        Directory.Exists(Path.Combine(folder, "refused")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_statement_that_comes_before_its_predecessor_waits_for_it_and_not_for_ever()
    {
        await using var stage = await BankStage.OpenAsync(DatabaseProvider.Sqlite);
        Put("50.cod", new CodaFile().Begin(number: 50, day: "100326").Movement(10m, "x").End().ToBytes());
        Put("52.cod", new CodaFile().Begin(1015m, 52, "120326").Movement(5m, "z").End().ToBytes());
        await VisitAsync(stage);
        Names("done").ShouldBe(["50.cod"]);
        Names("").ShouldBe(["52.cod"]);

        Put("51.cod", new CodaFile().Begin(1010m, 51, "110326").Movement(5m, "y").End().ToBytes());
        await VisitAsync(stage);
        Names("done").ShouldBe(["50.cod", "51.cod", "52.cod"]);

        Put("54.cod", new CodaFile().Begin(1030m, 54, "130326").Movement(5m, "w").End().ToBytes());
        File.SetLastWriteTimeUtc(Path.Combine(folder, "54.cod"), DateTime.UnixEpoch);
        await VisitAsync(stage);
        Names("refused").ShouldBe(["54.cod", "54.cod.reason.txt"]);
    }

    [Fact]
    public async Task Files_that_wait_hold_up_no_other_however_few_a_visit_takes()
    {
        await using var stage = await BankStage.OpenAsync(DatabaseProvider.Sqlite);
        Put("50.cod", new CodaFile().Begin(number: 50, day: "100326").Movement(10m, "x").End().ToBytes());
        await VisitAsync(stage, filesMax: 1);
        Put("52.cod", new CodaFile().Begin(1015m, 52, "120326").Movement(5m, "z").End().ToBytes());
        Put("53.cod", new CodaFile().Begin(1020m, 53, "120326").Movement(5m, "z").End().ToBytes());
        Put("other.cod", "nothing of the kind"u8.ToArray());

        await VisitAsync(stage, filesMax: 1);

        Names("refused").ShouldBe(["other.cod", "other.cod.reason.txt"]);
        Names("").ShouldBe(["52.cod", "53.cod"]);
    }

    [Fact]
    public async Task Where_a_bank_does_not_number_the_balance_tells_that_a_statement_is_missing()
    {
        await using var stage = await BankStage.OpenAsync(DatabaseProvider.Sqlite);
        Put("a.xml", Unnumbered(1000m, 10m));
        Put("c.xml", Unnumbered(1015m, 5m));
        await VisitAsync(stage);
        Names("done").ShouldBe(["a.xml"]);
        Names("").ShouldBe(["c.xml"]);

        Put("b.xml", Unnumbered(1010m, 5m));
        await VisitAsync(stage);
        await VisitAsync(stage);
        Names("done").ShouldBe(["a.xml", "b.xml", "c.xml"]);

        Put("e.xml", Unnumbered(1030m, 5m));
        File.SetLastWriteTimeUtc(Path.Combine(folder, "e.xml"), DateTime.UnixEpoch);
        await VisitAsync(stage);
        Names("refused").ShouldBe(["e.xml", "e.xml.reason.txt"]);
    }

    [Fact]
    public async Task A_file_that_comes_again_changes_nothing_and_overwrites_nothing()
    {
        await using var stage = await BankStage.OpenAsync(DatabaseProvider.Sqlite);
        var bytes = new CodaFile().Begin(number: 51).Movement(10m, "x").End().ToBytes();
        Put("day.cod", bytes);
        await VisitAsync(stage);
        Put("day.cod", bytes);

        await VisitAsync(stage);

        (await stage.MovementsAsync()).Count.ShouldBe(1);
        Names("done").Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_file_that_is_still_being_written_waits()
    {
        await using var stage = await BankStage.OpenAsync(DatabaseProvider.Sqlite);
        Put("day.cod", new CodaFile().Begin().Movement(10m, "x").End().ToBytes());
        File.SetLastWriteTimeUtc(
            Path.Combine(folder, "day.cod"), stage.Gateway.Clock.GetUtcNow().UtcDateTime.AddSeconds(-3));

        await VisitAsync(stage);

        Names("").ShouldBe(["day.cod"]);
        (await stage.MovementsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_holds_up_no_other_and_is_tried_again()
    {
        await using var stage = await BankStage.OpenAsync(DatabaseProvider.Sqlite);
        Put("a.cod", new CodaFile().Begin(1010m, 52, "130326").Movement(5m, "y").End().ToBytes());
        Put("b.cod", new CodaFile().Begin(number: 51).Movement(10m, "x").End().ToBytes());
        await using (new FileStream(Path.Combine(folder, "a.cod"), FileMode.Open, FileAccess.Read, FileShare.None))
        {
            await VisitAsync(stage);
        }

        Names("").ShouldBe(["a.cod"]);
        Names("done").ShouldBe(["b.cod"]);

        await VisitAsync(stage);
        Names("done").ShouldBe(["a.cod", "b.cod"]);
        (await stage.MovementsAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_file_that_cannot_be_moved_holds_up_no_other_and_is_booked_once()
    {
        await using var stage = await BankStage.OpenAsync(DatabaseProvider.Sqlite);
        Put("a.cod", "nothing of the kind"u8.ToArray());
        Put("b.cod", new CodaFile().Begin(number: 51).Movement(10m, "x").End().ToBytes());
        Directory.CreateDirectory(Path.Combine(folder, "refused", "a.cod.reason.txt"));

        await VisitAsync(stage);
        await VisitAsync(stage);

        Names("").ShouldBe(["a.cod"]);
        Names("done").ShouldBe(["b.cod"]);
        (await stage.MovementsAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_link_in_the_folder_is_not_followed()
    {
        await using var stage = await BankStage.OpenAsync(DatabaseProvider.Sqlite);
        var outside = Path.Combine(folder, "done", "outside.cod");
        Directory.CreateDirectory(Path.Combine(folder, "done"));
        File.WriteAllBytes(outside, new CodaFile().Begin().Movement(10m, "x").End().ToBytes());
        File.CreateSymbolicLink(Path.Combine(folder, "link.cod"), outside);

        await VisitAsync(stage);

        (await stage.MovementsAsync()).ShouldBeEmpty();
        File.Exists(outside).ShouldBeTrue();
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static byte[] Unnumbered(decimal balance, decimal paid)
    {
        var camt = new CamtFile(8);
        var text = camt.Begin(balance).Entry(paid, camt.Transaction(paid)).End().ToString();
        return Encoding.UTF8.GetBytes(text.Replace("<ElctrncSeqNb>51</ElctrncSeqNb>", "", StringComparison.Ordinal));
    }

    private void Put(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        File.SetLastWriteTimeUtc(path, new DateTime(2026, 3, 10, 0, 0, 0, DateTimeKind.Utc));
    }

    private Task VisitAsync(BankStage stage, int filesMax = 100) => new StatementFolder(
        new StatementFolderOptions { Path = folder, FilesMax = filesMax },
        stage.Gateway.Get<TakeStatements>(),
        stage.Gateway.Transactions,
        stage.Gateway.Clock,
        NullLogger<StatementFolder>.Instance).RunAsync(TestContext.Current.CancellationToken);

    private IReadOnlyList<string> Names(string below) =>
        [.. Directory.EnumerateFiles(Path.Combine(folder, below)).Select(Path.GetFileName).OfType<string>().Order()];
}
