using Gateway.Api.Identity;
using Gateway.Api.Persistence;
using Gateway.Api.Receivables;
using Gateway.Api.Tests.Banking;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;
using Gateway.Testing.Banking;

namespace Gateway.Api.Tests.Receivables;

public class LedgerTests
{
    private static readonly DateOnly Today = new(2026, 3, 12);

    private static readonly Scope Everything = new Scope.Administration();

    [Theory, ClassData<Databases>]
    public async Task What_is_owed_on_a_past_day_is_what_was_owed_then(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var invoice = (await stage.Gateway.IssueOneAsync()).Row;
        await stage.TakeAsync(new CodaFile().Begin(day: "200326")
            .Movement(1000m, TakeStatementsTests.DigitsOf(invoice.PaymentReference!), "101").End());
        await using var db = stage.Gateway.Read();
        var due = invoice.DueDate!.Value;

        (await AgedAsync(new DateOnly(2026, 3, 19)))[0].NotDue.ShouldBe(Amount.Eur(1210m));
        (await AgedAsync(due)).ShouldHaveSingleItem().NotDue.ShouldBe(Amount.Eur(210m));
        (await AgedAsync(due.AddDays(1)))[0].UpTo30.ShouldBe(Amount.Eur(210m));
        (await AgedAsync(due.AddDays(30)))[0].UpTo30.ShouldBe(Amount.Eur(210m));
        (await AgedAsync(due.AddDays(31)))[0].UpTo60.ShouldBe(Amount.Eur(210m));
        (await AgedAsync(due.AddDays(91)))[0].Over90.ShouldBe(Amount.Eur(210m));
        (await AgedAsync(invoice.IssueDate.AddDays(-1))).ShouldBeEmpty();
        foreach (var by in Enum.GetValues<AgedBy>())
        {
            (await AgedBalance.OfAsync(db, Everything, due, by, default, 10, default))[0].Total
                .ShouldBe(Amount.Eur(210m));
        }

        Task<IReadOnlyList<AgedRow>> AgedAsync(DateOnly day) =>
            AgedBalance.OfAsync(db, Everything, day, AgedBy.Client, (Guid.Empty, ""), null, default);
    }

    [Theory, ClassData<Databases>]
    public async Task The_aged_balance_holds_what_the_ledger_holds_of_clients(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var paid = (await stage.Gateway.IssueOneAsync()).Row;
        await stage.Gateway.IssueOneAsync();
        await stage.ClaimAsync(paid.Id, AccessoryKind.Interest, 47.5m);
        await stage.TakeAsync(new CodaFile().Begin()
            .Movement(1210m, TakeStatementsTests.DigitsOf(paid.PaymentReference!), "101").Movement(90m, "trop").End());
        var waiting = (await stage.MovementsAsync())[^1].Id;
        await stage.ActAsync(waiting, (act, db, row) => act.AllocateAsync(
            db, row, [new(stage.Gateway.Client.Id, null, Amount.Eur(90m))], learns: false, "test", default));
        await using var read = stage.Gateway.Read();

        foreach (var by in Enum.GetValues<AgedBy>())
        {
            var rows = await AgedBalance.OfAsync(read, Everything, Today.AddDays(99), by, default, 10, default);
            rows.ShouldHaveSingleItem().Accessories.ShouldBe(Amount.Eur(47.5m));
            rows[0].Total.ShouldBe(await stage.LedgerAsync(LedgerAccount.Client));
            (-rows[0].Credit).ShouldBe(
                by == AgedBy.Unit ? Amount.Eur(0) : await stage.LedgerAsync(LedgerAccount.Credit));
            var id = rows[0].Id;
            var statement = (await AccountStatement.OfAsync(
                read, Everything, by, id, Today.AddYears(-1), Today.AddDays(99), default)).ShouldNotBeNull();
            statement.ShouldHaveSingleItem().Closing.ShouldBe(rows[0].Total);
        }
    }

    [Theory, ClassData<Databases>]
    public async Task The_trial_balance_is_zero_and_a_statement_of_account_ends_with_what_is_owed(
        DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var invoice = (await stage.Gateway.IssueOneAsync()).Row;
        await stage.TakeAsync(new CodaFile().Begin()
            .Movement(1300m, TakeStatementsTests.DigitsOf(invoice.PaymentReference!), "101")
            .Movement(-5m, code: "00335010").Movement(77m, "who knows").End());
        await using var db = stage.Gateway.Read();

        var trial = await TrialBalance.OfAsync(db, Everything, Today, default);
        var statement = (await AccountStatement.OfAsync(
            db, Everything, AgedBy.Client, stage.Gateway.Client.Id.Value, invoice.IssueDate, Today, default))
            .ShouldNotBeNull().ShouldHaveSingleItem();

        Amount.Sum(trial.Select(row => row.Balance), Currency.Eur).ShouldBe(Amount.Eur(0));
        trial.ShouldContain(row => row.Account == LedgerAccount.Credit && row.Balance == Amount.Eur(-90m));
        statement.Closing.ShouldBe(Amount.Eur(0));
        statement.Credit.ShouldBe(Amount.Eur(90m));
        statement.Lines.Select(line => line.Event)
            .ShouldBe([LedgerEvent.InvoiceIssued, LedgerEvent.Paid, LedgerEvent.CreditKept]);
        statement.Lines[0].Number.ShouldBe(invoice.Number);
        (await AccountStatement.OfAsync(
            db, Everything, AgedBy.Client, stage.Gateway.Client.Id.Value, Today.AddDays(1), Today.AddDays(9), default))!
            .ShouldHaveSingleItem().Opening.ShouldBe(Amount.Eur(0));
    }

    [Theory, ClassData<Databases>]
    public async Task Journal_lines_balance_and_no_word_of_a_stranger_is_a_formula(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        await stage.TakeAsync(new CodaFile().Begin()
            .Movement(77m, "=HYPERLINK(\"http://x\",\"y\")").Movement(3m, "+1, \"quoted\"").End());
        await using var db = stage.Gateway.Read();
        using var output = new StringWriter();

        await new JournalExport(new LedgerOptions()).WriteAsync(db, Everything, Today, Today, output, default);

        var lines = output.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldStartWith("sequence,date,");
        lines.Skip(1).Sum(line => Field(line, 6) - Field(line, 7)).ShouldBe(0m);
        lines.Count(line => line.Contains(",\"'=HYPERLINK(\"\"http://x\"\"")).ShouldBe(2);
        lines.Count(line => line.Contains(",\"'+1, \"\"quoted\"\"\"")).ShouldBe(2);

        // What is booked later of a day long past is after the last sequence, whatever its day.
        var last = (long)Field(lines[^1], 0);
        await stage.TakeAsync(new CodaFile().Begin(1080m, 52, "130326").Movement(5m, "later").End());
        using var more = new StringWriter();
        await new JournalExport(new LedgerOptions()).WriteAsync(
            db, Everything, DateOnly.MinValue, DateOnly.MaxValue, more, default, after: last);
        var added = more.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();
        added.Count.ShouldBe(2);
        added.ShouldAllBe(line => Field(line, 0) == last + 1 && line.Contains(",later,"));
    }

    private static decimal Field(string line, int index) =>
        line.Split(',')[index] is { Length: > 0 } text
            ? decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture)
            : 0;
}
