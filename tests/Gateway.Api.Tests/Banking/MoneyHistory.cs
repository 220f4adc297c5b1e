using Gateway.Api.Identity;
using Gateway.Api.Invoicing;
using Gateway.Api.Parties;
using Gateway.Api.Payroll;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Api.Persistence.Receivables;
using Gateway.Api.Receivables;
using Gateway.Domain.Invoicing;
using Gateway.Domain.LegalRecovery;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Domain.Time;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Banking;

/// <summary>
/// Acts on money in an order that chance says: by the bank, by people and by the calendar. An act that the books refuse
/// is none; that it is refused cleanly is what is looked for.
/// </summary>
internal sealed partial class MoneyHistory
{
    private const string One = "person:one@example.org key:sgw_1";
    private const string Two = "person:two@example.org key:sgw_2";

    private static readonly Scope Everything = new Scope.Administration();

    private readonly BankStage stage;
    private readonly Random random;
    private readonly IReadOnlyList<(string Name, Func<Task<bool>> Run)> acts;
    private readonly List<IssueOutcome.Issued> invoices = [];
    private readonly HashSet<DocumentId> credited = [];
    private readonly List<string> done = [];
    private readonly MoneyTruth truth = new();
    private readonly ProductionUnit work;
    private readonly Client other;
    private int names;

    public MoneyHistory(BankStage stage, Random random)
    {
        (this.stage, this.random) = (stage, random);
        work = Gateway.Unit with
        {
            Id = ProductionUnitId.New(Gateway.Clock), Code = "U-2", Name = "Théâtre", Tool = UnitTool.ThreeInOne,
        };
        other = Gateway.Client with
        {
            Id = ClientId.New(Gateway.Clock), Name = "Anna Peeters SRL", EnterpriseNumber = null,
        };
        acts =
        [
            ("issue", IssueAsync), ("issue", IssueAsync), ("pay", PayAsync), ("pay", PayAsync), ("pay", PayAsync),
            ("return", ReturnAsync), ("return", ReturnAsync), ("undo", UndoAsync), ("undo", UndoAsync),
            ("decide", DecideAsync), ("decide", DecideAsync), ("by hand", PayByHandAsync), ("reverse", ReverseAsync),
            ("credit note", CreditNoteAsync), ("use credit", UseCreditAsync), ("write off", WriteOffAsync),
            ("cents", CentsAsync), ("refund", RefundAsync), ("refund leaves", RefundLeavesAsync),
            ("refund", RefundAsync), ("refund file", RefundFileAsync), ("name refund", NameRefundAsync),
            ("refund comes back", RefundReturnsAsync), ("call back", CallBackAsync), ("claim", ClaimAsync),
            ("claim", ClaimAsync), ("waive", WaiveAsync), ("reclaim VAT", ReclaimAsync), ("repay VAT", RepayAsync),
            ("days", DaysAsync), ("fund", FundAsync), ("keep", KeepAsync), ("stray", StrayAsync),
            ("total", TotalAsync),
        ];
    }

    /// <summary>What was done, in its order.</summary>
    public IReadOnlyList<string> Done => done;

    /// <summary>What was never done.</summary>
    public IEnumerable<string> Missing => acts.Select(act => act.Name).Except(done);

    private TestGateway Gateway => stage.Gateway;

    private DateOnly Today => Gateway.Clock.Today();

    public async Task BeginAsync()
    {
        await Gateway.RunAsync(async db =>
        {
            await ProductionUnits.RegisterAsync(db, work, default);
            await Clients.RegisterAsync(db, other, default);
            return true;
        });
        await TakeAsync(file => file.Movement(1m, "rien"));
        await IssueAsync();
    }

    /// <summary>One act that is possible; of most states some are not.</summary>
    public async Task ActAsync()
    {
        for (var tried = 0; tried < 20; tried++)
        {
            var missing = acts.Where(act => !done.Contains(act.Name)).ToList();
            var (name, run) = Pick(random.Next(3) == 0 && missing.Count > 0 ? missing : acts);
            if (await run())
            {
                done.Add(name);
                return;
            }
        }
    }

    private async Task<bool> IssueAsync()
    {
        var content = TestGateway.Content();
        var isWork = random.Next(2) == 0;
        var order = Gateway.Order(content: content with
        {
            PaidAmount = random.Next(4) == 0 ? Amount.Eur(605m) : null,
            References = isWork ? content.References with { Contract = "C-2026-1" } : content.References,
        });
        order = random.Next(3) == 0 ? order with { Client = other } : order;
        var issued = await Gateway.IssueAsync(isWork ? order with { Unit = work } : order);
        invoices.Add(issued[0].ShouldBeOfType<IssueOutcome.Issued>());
        return true;
    }

    private async Task<bool> CreditNoteAsync()
    {
        var invoice = Pick(invoices)!;
        if (!credited.Add(invoice.Row.Id))
        {
            return false;
        }

        await Gateway.IssueAsync(Gateway.Order(
            content: CreditNote.ContentOf((Invoice)invoice.Document, Today, "annulé")) with
        {
            Kind = DocumentKind.CreditNote,
            Corrects = invoice.Row.Id,
            Unit = invoice.Row.UnitId == work.Id ? work : Gateway.Unit,
            Client = invoice.Row.ClientId == other.Id ? other : Gateway.Client,
        });
        return true;
    }

    private async Task<bool> UseCreditAsync()
    {
        var invoice = Pick(invoices)!.Row;
        return await RunAsync((db, token) => Gateway.Get<ClientCredits>().UseAsync(
            db, Everything, invoice.ClientId, invoice.Id, null, "x", token)) is { IsZero: false };
    }

    private async Task<bool> WriteOffAsync()
    {
        var part = random.Next(2) == 0 ? (decimal?)null : random.Next(1, 300_00) / 100m;
        return await GiveUpAsync(new WriteOffOrder(Pick(invoices)!.Row.Id, WriteOffReason.Settled, part));
    }

    private async Task<bool> GiveUpAsync(WriteOffOrder order) =>
        await RunAsync((db, token) => Gateway.Get<WriteOffs>().ProposeAsync(db, Everything, order, One, token))
            is ApprovalOutcome<WriteOffRow>.Done(var row)
        && await RunAsync((db, token) => Gateway.Get<WriteOffs>().DecideAsync(
            db, Everything, row.Id, approves: true, Two, token)) is ApprovalOutcome<WriteOffRow>.Done;

    private async Task<bool> CentsAsync()
    {
        var (writeOffs, entity) = (Gateway.Get<WriteOffs>(), Gateway.LegalEntity.Id);
        var invoice = Pick(invoices)!.Row;
        if ((await stage.ReceivableAsync(invoice.Id)).Balance() is { Value: > 1m } owed)
        {
            await PayByHandAsync(invoice, owed - Amount.Eur(0.03m));
        }

        await using var db = Gateway.Read();
        var shown = await writeOffs.PreviewCentsAsync(db, entity, default);
        return shown.Count > 0 && await RunAsync((one, token) => writeOffs.GiveUpCentsAsync(
            one, entity, OpenCents.MarkOf(shown), "x", token)) is not null;
    }

    private async Task<bool> ClaimAsync()
    {
        var (invoice, cents) = (Pick(invoices)!.Row, random.Next(1, 60_00));
        await stage.ClaimAsync(invoice.Id, Kind(), cents / 100m);
        truth.Claimed(invoice.ClientId, cents);
        return true;
    }

    private Task<bool> WaiveAsync() => GiveUpAsync(new WriteOffOrder(
        Pick(invoices)!.Row.Id,
        WriteOffReason.Settled,
        Part: Kind() == AccessoryKind.Interest ? WriteOffPart.Interest : WriteOffPart.Costs));

    private async Task<bool> ReclaimAsync() => await RunAsync((db, token) => Gateway.Get<VatReclaims>().ReclaimAsync(
        db, Everything, Pick(invoices)!.Row.Id, Today, "x", token)) is VatReclaimOutcome.Asked;

    private async Task<bool> RepayAsync()
    {
        foreach (var invoice in invoices)
        {
            if (await RunAsync((db, token) => Gateway.Get<VatReclaims>().RepayAsync(
                db, Everything, invoice.Row.Id, "x", token)) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Wages fall due.</summary>
    private async Task<bool> DaysAsync()
    {
        Gateway.Clock.Advance(TimeSpan.FromDays(random.Next(1, 9)));
        await Gateway.Get<LookAtWages>().RunAsync(default);
        return true;
    }

    /// <summary>The client becomes insolvent: the fund carries what was advanced.</summary>
    private async Task<bool> FundAsync()
    {
        await RunAsync((db, token) => Gateway.Get<RecordInsolvency>().RunAsync(
            db, Gateway.LegalEntity.Id, Gateway.Client.Id, Today, "RegSol", InsolvencyKind.Bankruptcy, One, token));
        return await Gateway.Get<LookAtWages>().RunAsync(default) > 0;
    }

    /// <summary>Each account by its facts now and then, and each client by what happened after each act.</summary>
    public async Task ProveAsync()
    {
        await using var db = Gateway.Read();
        await truth.ProveAsync(db);
    }

    private ClientId AnyClient() => random.Next(2) == 0 ? other.Id : Gateway.Client.Id;

    private AccessoryKind Kind() => random.Next(2) == 0 ? AccessoryKind.Interest : AccessoryKind.Costs;

    private T? Pick<T>(IReadOnlyList<T> among) => among.Count == 0 ? default : among[random.Next(among.Count)];

    private Task<T> RunAsync<T>(Func<GatewayDbContext, CancellationToken, Task<T>> act) =>
        Gateway.Transactions.RunAsync(act, TestContext.Current.CancellationToken);
}
