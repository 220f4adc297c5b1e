using Gateway.Api.Banking;
using Gateway.Api.Persistence;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;
using Gateway.Testing.Banking;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Banking;

public class TakeStatementsTests
{
    [Theory, ClassData<Databases>]
    public async Task A_statement_of_days_that_are_no_answer_is_refused_whole_and_shuts_nothing(
        DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var invoice = (await stage.Gateway.IssueOneAsync()).Row;
        var reference = DigitsOf(invoice.PaymentReference!);

        (await RefusedAsync(Of("120326", "311217"))).ShouldBe(["SGW-BANK-VALUE-DATE"], "before any row");
        (await RefusedAsync(Of("120326", "110324"))).ShouldBe(["SGW-BANK-VALUE-DATE"], "two years and a day ago");
        (await RefusedAsync(Of("120326", "130328"))).ShouldBe(["SGW-BANK-VALUE-DATE"]);
        (await RefusedAsync(Of("140326", "140326"))).ShouldBe(["SGW-BANK-FUTURE", "SGW-BANK-FUTURE"]);
        (await RefusedAsync(Of("311299", "311299"))).ShouldBe(["SGW-BANK-FUTURE", "SGW-BANK-FUTURE"]);
        (await stage.MovementsAsync()).ShouldBeEmpty();

        // The evening's statement may bear the date of the next day.
        (await TakeAsync(Of("130326", "120326"))).ShouldBeOfType<IntakeOutcome.Taken>();
        (await stage.ReceivableAsync(invoice.Id)).State().ShouldBe(ReceivableState.Paid);

        Task<IntakeOutcome> TakeAsync(CodaFile file) => stage.TakeAsync(new BankFile(file.ToBytes(), "test.cod"));

        async Task<IEnumerable<string>> RefusedAsync(CodaFile file) => (await TakeAsync(file))
            .ShouldBeOfType<IntakeOutcome.Refused>().Findings.Select(finding => finding.Rule);

        CodaFile Of(string day, string valueDate)
        {
            var file = new CodaFile().Begin(day: day).Movement(1210m, reference, "101");
            valueDate.CopyTo(0, file.Records[2], 47, 6);
            return file.End();
        }
    }

    [Theory, ClassData<Databases>]
    public async Task Money_with_its_reference_pays_its_invoice_and_payroll_is_told_once(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var invoice = (await stage.Gateway.IssueOneAsync()).Row;

        var outcome = await stage.TakeAsync(
            new CodaFile().Begin().Movement(1210m, DigitsOf(invoice.PaymentReference!), "101").End());

        outcome.ShouldBeOfType<IntakeOutcome.Taken>().IsRepeated.ShouldBeFalse();
        (await stage.ReceivableAsync(invoice.Id)).State().ShouldBe(ReceivableState.Paid);
        var movement = (await stage.MovementsAsync()).ShouldHaveSingleItem();
        movement.State.ShouldBe(MovementState.Booked);
        await using var db = stage.Gateway.Read();
        (await db.PayrollEntries.CountAsync(row => row.PaymentId == movement.PaymentId)).ShouldBe(1);
        (await stage.LedgerAsync(LedgerAccount.Bank)).ShouldBe(Amount.Eur(2210m));
        await stage.ProveAsync();
    }

    [Theory, ClassData<Databases>]
    public async Task The_same_file_again_changes_nothing(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var invoice = (await stage.Gateway.IssueOneAsync()).Row;
        var file = new CodaFile().Begin().Movement(605m, DigitsOf(invoice.PaymentReference!), "101").End();
        await stage.TakeAsync(file);

        var again = await stage.TakeAsync(file);

        again.ShouldBeOfType<IntakeOutcome.Taken>().IsRepeated.ShouldBeTrue();
        (await stage.ReceivableAsync(invoice.Id)).Paid().ShouldBe(Amount.Eur(605m));
        await using var db = stage.Gateway.Read();
        (await db.BankFiles.CountAsync()).ShouldBe(1);
        await stage.ProveAsync();
    }

    [Theory, ClassData<Databases>]
    public async Task The_same_file_from_several_people_at_once_is_booked_once(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var invoice = (await stage.Gateway.IssueOneAsync()).Row;
        var bytes = new CodaFile().Begin().Movement(1210m, DigitsOf(invoice.PaymentReference!), "101").End().ToBytes();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4)
            .Select(person => stage.TakeAsync(new BankFile(bytes, "day.cod"), $"person {person}")));

        outcomes.OfType<IntakeOutcome.Taken>().Count(taken => !taken.IsRepeated).ShouldBe(1);
        (await stage.ReceivableAsync(invoice.Id)).Paid().ShouldBe(Amount.Eur(1210m));
        (await stage.MovementsAsync()).Count.ShouldBe(1);
        await stage.ProveAsync();
    }

    [Theory, ClassData<Databases>]
    public async Task Of_different_statements_of_one_number_at_once_only_one_is_taken(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        await stage.TakeAsync(new CodaFile().Begin(number: 51).Movement(10m, "x").End());

        var outcomes = await Task.WhenAll(Enumerable.Range(1, 4).Select(cents => stage.TakeAsync(
            new CodaFile().Begin(1010m, 52, "130326").Movement(cents / 100m, "y").End())));

        outcomes.OfType<IntakeOutcome.Taken>().Count().ShouldBe(1);
        (await stage.MovementsAsync()).Count.ShouldBe(2);
        await stage.ProveAsync();
    }

    [Theory, ClassData<Databases>]
    public async Task A_statement_that_does_not_follow_is_refused_and_changes_nothing(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        await stage.TakeAsync(new CodaFile().Begin(number: 51).Movement(10m, "x").End());

        var gap = await stage.TakeAsync(new CodaFile().Begin(1010m, 53, "140326").Movement(10m, "y").End());
        var conflict = await stage.TakeAsync(new CodaFile().Begin(number: 51).Movement(11m, "x").End());

        gap.ShouldBeOfType<IntakeOutcome.Refused>().Findings[0].Rule.ShouldBe("SGW-BANK-GAP");
        conflict.ShouldBeOfType<IntakeOutcome.Refused>().Findings[0].Rule.ShouldBe("SGW-BANK-CONFLICT");
        (await stage.MovementsAsync()).Count.ShouldBe(1);
        await stage.ProveAsync();
    }

    [Theory, ClassData<Databases>]
    public async Task A_file_with_one_account_that_is_not_ours_is_refused_whole(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);

        var outcome = await stage.TakeAsync(new CodaFile()
            .Begin().Movement(10m, "x").End(isLast: false)
            .Begin(iban: "BE29363099990064").Movement(10m, "y").End());

        outcome.ShouldBeOfType<IntakeOutcome.Refused>().Findings[0].Rule.ShouldBe("SGW-BANK-ACCOUNT");
        (await stage.MovementsAsync()).ShouldBeEmpty();
        await using var db = stage.Gateway.Read();
        (await db.BankAccounts.CountAsync()).ShouldBe(0);
        (await db.LedgerTransfers.CountAsync()).ShouldBe(0);
    }

    [Theory, ClassData<Databases>]
    public async Task The_bank_is_known_until_its_last_statement(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var entity = stage.Gateway.LegalEntity.Id;
        await using var db = stage.Gateway.Read();
        (await BankFreshness.KnownUntilAsync(db, entity, default)).ShouldBeNull();

        // An account in dollars under the same number is not the one that stands on the invoices.
        await stage.TakeAsync(new CodaFile().Begin(currency: "USD").Movement(10m, "x").End());
        (await BankFreshness.KnownUntilAsync(db, entity, default)).ShouldBeNull();
        (await BankFreshness.OfAsync(db, entity, default))
            .Select(one => $"{one.Account.Currency} {one.KnownUntil:yyyy-MM-dd}").ShouldBe(["EUR ", "USD 2026-03-12"]);
        await stage.TakeAsync(new CodaFile().Begin(1010m, 52, "150326", currency: "USD").End());

        await stage.TakeAsync(new CodaFile().Begin(number: 51).Movement(10m, "x").End());
        await stage.TakeAsync(new CodaFile().Begin(1010m, 52, "130326").End());

        (await BankFreshness.KnownUntilAsync(db, entity, default)).ShouldBe(new DateOnly(2026, 3, 13));
    }

    [Theory, ClassData<Databases>]
    public async Task A_CODA_file_cut_at_any_byte_books_nothing_and_whole_it_is_booked(DatabaseProvider provider) =>
        await CutAsync(provider, isCoda: true);

    [Theory, ClassData<Databases>]
    public async Task A_camt_file_cut_at_any_byte_books_nothing_and_whole_it_is_booked(DatabaseProvider provider) =>
        await CutAsync(provider, isCoda: false);

    private static async Task CutAsync(DatabaseProvider provider, bool isCoda)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var whole = isCoda
            ? new CodaFile().Begin().Movement(10m, "x", name: "y").Movement(2m, "z").End().ToBytes()
            : System.Text.Encoding.UTF8.GetBytes(
                new CamtFile(8).Begin().Entry(10m).Entry(2m).End().ToString().TrimEnd());
        // A CODA file may lack its last line break.
        var lengths = Enumerable.Range(0, isCoda ? whole.Length - 2 : whole.Length);

        foreach (var length in lengths)
        {
            (await stage.TakeAsync(new BankFile(whole.AsMemory(0, length), "cut"), $"cut at {length}"))
                .ShouldBeOfType<IntakeOutcome.Refused>($"cut at {length}");
        }

        (await stage.MovementsAsync()).ShouldBeEmpty();
        (await stage.TakeAsync(new BankFile(whole, "whole"))).ShouldBeOfType<IntakeOutcome.Taken>();
        (await stage.MovementsAsync()).Count.ShouldBe(2);
        await stage.ProveAsync();
    }

    internal static string DigitsOf(string reference) => new([.. reference.Where(char.IsAsciiDigit)]);
}
