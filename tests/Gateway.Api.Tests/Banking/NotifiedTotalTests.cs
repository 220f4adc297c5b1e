using Gateway.Api.Banking;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Api.Tests.Persistence;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;
using Gateway.Testing.Banking;

namespace Gateway.Api.Tests.Banking;

/// <summary>Totals of a statement that a notification (camt.054) divides.</summary>
public class NotifiedTotalTests
{
    [Theory, ClassData<Databases>]
    public async Task A_total_is_paid_by_the_details_that_a_notification_told_of_it(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var first = (await stage.Gateway.IssueOneAsync()).Row;
        var second = (await stage.Gateway.IssueOneAsync()).Row;
        var told = new CamtFile(8, isNotification: true);
        told.Begin().Entry(1710m, Told(1210m, first.PaymentReference!) + Told(500m, second.PaymentReference!)).End();
        await TakeAsync(stage, told);
        (await stage.ReceivableAsync(first.Id)).State().ShouldBe(ReceivableState.Open, "a notification books nothing");

        await TakeAsync(stage, new CamtFile(8).Begin().Entry(1710m).Entry(33m).End());

        (await stage.ReceivableAsync(first.Id)).State().ShouldBe(ReceivableState.Paid);
        (await stage.ReceivableAsync(second.Id)).Balance().ShouldBe(Amount.Eur(710m));
        (await stage.MovementsAsync()).Where(row => row.State != MovementState.Detail)
            .Select(row => (row.Money.Value, row.State)).Order().ToList().ShouldBe(
                [
                    (33m, MovementState.Queued), (500m, MovementState.Booked), (1210m, MovementState.Booked),
                    (1710m, MovementState.Divided),
                ],
                "of other sums nothing is taken");
        await stage.ProveAsync();

        string Told(decimal amount, string reference) =>
            told.Transaction(amount, remittance: Named(reference));
    }

    [Theory, ClassData<Databases>]
    public async Task A_notification_that_comes_after_its_statement_divides_the_waiting_total_at_once(
        DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var first = (await stage.Gateway.IssueOneAsync()).Row;
        var second = (await stage.Gateway.IssueOneAsync()).Row;
        await TakeAsync(stage, new CamtFile(8).Begin().Entry(1710m).End());
        (await stage.MovementsAsync()).ShouldHaveSingleItem().State.ShouldBe(MovementState.Queued);

        await TakeAsync(stage, Told(1709.99m, first.PaymentReference!, 499.99m));
        (await stage.MovementsAsync()).Count(row => row.State == MovementState.Queued).ShouldBe(1, "of another sum");
        await TakeAsync(stage, Told(1710m, first.PaymentReference!, 500m));

        (await stage.ReceivableAsync(first.Id)).State().ShouldBe(ReceivableState.Paid);
        (await stage.ReceivableAsync(second.Id)).Balance().ShouldBe(Amount.Eur(710m));
        (await stage.MovementsAsync()).Count(row => row.State == MovementState.Booked).ShouldBe(2);
        (await stage.MovementsAsync()).Count(row => row.State == MovementState.Divided).ShouldBe(1);
        await stage.ProveAsync();

        // It is told once more: nothing is paid twice.
        await TakeAsync(stage, Told(1710m, first.PaymentReference!, 500m));
        (await stage.ReceivableAsync(second.Id)).Balance().ShouldBe(Amount.Eur(710m));

        // Of a total that a person undid the details are that person's.
        await TakeAsync(stage, new CamtFile(8).Begin(2710m, 52).Entry(300m).End());
        var undone = (await stage.MovementsAsync()).Single(row => row.Amount == 300_00).Id;
        await stage.ActAsync(undone, (act, db, row) => act.SetAsideAsync(db, row, "a subsidy", "test", default));
        await stage.ActAsync(undone, (act, db, row) => act.UndoAsync(db, row, "none", "test", default));
        await TakeAsync(stage, Told(300m, second.PaymentReference!, 100m));
        var waiting = (await stage.MovementsAsync()).Where(row => row.State == MovementState.Queued).ToList();
        waiting.Select(row => row.Money.Value).Order().ToList().ShouldBe([100m, 200m]);
        waiting.ShouldAllBe(row => row.Proposals != null && row.DecidedBy == "test");
        await stage.ProveAsync();

        CamtFile Told(decimal total, string reference, decimal rest)
        {
            var told = new CamtFile(8, isNotification: true);
            var details = told.Transaction(total - rest, remittance: Named(reference))
                + told.Transaction(rest, remittance: Named(second.PaymentReference!));
            return told.Begin(number: (int)total).Entry(total, details).End();
        }
    }

    [Theory, ClassData<Databases>]
    public async Task Each_detail_of_a_total_is_undone_and_comes_back_alone(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        List<DocumentRow> invoices = [];
        for (var number = 0; number < 3; number++)
        {
            invoices.Add((await stage.Gateway.IssueOneAsync()).Row);
        }

        // A collection of three, and the second of them once more: it pays one invoice twice.
        await TakeAsync(stage, Told(1, (0, 100m), (1, 50m), (2, 70m), (1, 5m)));
        await TakeAsync(stage, new CamtFile(8).Begin().Entry(225m).End());
        (await OwedAsync()).ShouldBe([1110m, 1155m, 1140m]);
        var stray = (await stage.MovementsAsync()).Single(row => row.Amount == 500).Id;
        await stage.ActAsync(stray, (act, db, row) => act.UndoAsync(db, row, "wrong", "test", default));
        (await OwedAsync()).ShouldBe([1110m, 1160m, 1140m]);
        (await stage.LedgerAsync(LedgerAccount.Suspense)).ShouldBe(Amount.Eur(-5m));
        await stage.ProveAsync();

        // One comes back: the others stay paid.
        var back = new CamtFile(8);
        await TakeAsync(stage, back.Begin(1225m, 52)
            .Entry(-50m, back.Transaction(-50m, "E2E-1-50", returned: "AC04")).End());
        (await OwedAsync()).ShouldBe([1110m, 1210m, 1140m]);
        await stage.ProveAsync();

        // The others in one total, of which a notification tells later.
        const string Unpaid = "<Domn><Cd>PMNT</Cd><Fmly><Cd>IDDT</Cd><SubFmlyCd>UPDD</SubFmlyCd></Fmly></Domn>";
        await TakeAsync(stage, new CamtFile(8).Begin(1175m, 53).Entry(-170m, code: Unpaid).End());
        (await OwedAsync()).ShouldBe([1110m, 1210m, 1140m]);
        await TakeAsync(stage, Told(2, (0, -100m), (2, -70m)));
        (await OwedAsync()).ShouldBe([1210m, 1210m, 1210m]);
        (await stage.MovementsAsync()).Count(row => row.TakenBackBy is not null).ShouldBe(3);
        await stage.ProveAsync();

        CamtFile Told(int number, params (int Invoice, decimal Amount)[] details)
        {
            var told = new CamtFile(8, isNotification: true);
            var texts = details.Select(one => told.Transaction(
                one.Amount,
                FormattableString.Invariant($"E2E-{one.Invoice}-{Math.Abs(one.Amount)}"),
                Named(invoices[one.Invoice].PaymentReference!),
                returned: one.Amount < 0 ? "AC04" : ""));
            return told.Begin(number: number).Entry(details.Sum(one => one.Amount), string.Concat(texts)).End();
        }

        Task<IReadOnlyList<decimal>> OwedAsync() => OwedOfAsync(stage, invoices);
    }

    /// <summary>A bank names nothing that both files bear: the day, the kind and the sum tie them.</summary>
    [Theory, ClassData<Databases>]
    public async Task A_separate_application_of_CODA_divides_the_only_total_that_it_fits(DatabaseProvider provider)
    {
        await using var stage = await BankStage.OpenAsync(provider);
        var first = (await stage.Gateway.IssueOneAsync()).Row;
        var second = (await stage.Gateway.IssueOneAsync()).Row;
        await stage.TakeAsync(new CodaFile().Begin()
            .Movement(1710m, code: "10150000").Movement(60m, code: "10150000").Movement(60m, code: "10150000").End());

        await stage.TakeAsync(Apart("05"));
        (await WaitingAsync()).ShouldBe([60m, 60m, 1710m], "of another kind: no direct debit");
        await stage.TakeAsync(Apart("01", 0.01m));
        (await WaitingAsync()).ShouldBe([60m, 60m, 1710m], "of another sum");
        await stage.TakeAsync(new CodaFile().Begin(0, 0, application: "01500")
            .Movement(50m, Named(first), "101", code: "50150000")
            .Detail(10m, Named(second), "101", code: "50150000").End(newBalance: 0m));
        (await WaitingAsync()).ShouldBe([60m, 60m, 1710m], "nobody knows which of two it divides");
        await stage.TakeAsync(Apart("01"));

        (await WaitingAsync()).ShouldBe([60m, 60m]);
        (await stage.ReceivableAsync(first.Id)).State().ShouldBe(ReceivableState.Paid);
        (await stage.ReceivableAsync(second.Id)).Balance().ShouldBe(Amount.Eur(710m));
        await stage.ProveAsync();

        static string Named(DocumentRow invoice) => TakeStatementsTests.DigitsOf(invoice.PaymentReference!);

        CodaFile Apart(string family, decimal less = 0) => new CodaFile().Begin(0, 0, application: "01500")
            .Movement(1210m, Named(first), "101", code: $"5{family}50000")
            .Detail(500m - less, Named(second), "101", code: $"5{family}50000").End(newBalance: 0m);

        async Task<IEnumerable<decimal>> WaitingAsync() =>
            (await stage.MovementsAsync()).Where(row => row.State == MovementState.Queued)
                .Select(row => row.Money.Value).Order();
    }

    private static async Task<IReadOnlyList<decimal>> OwedOfAsync(BankStage stage, List<DocumentRow> invoices)
    {
        var owed = new List<decimal>();
        foreach (var invoice in invoices)
        {
            owed.Add((await stage.ReceivableAsync(invoice.Id)).Balance().Value);
        }

        return owed;
    }

    private static string Named(string reference) =>
        CamtFile.Structured(TakeStatementsTests.DigitsOf(reference), "BBA");

    private static Task<IntakeOutcome> TakeAsync(BankStage stage, CamtFile file) =>
        stage.TakeAsync(new BankFile(System.Text.Encoding.UTF8.GetBytes(file.ToString()), "camt.xml"));
}
