using Gateway.Api.Banking;
using Gateway.Api.Persistence.Invoicing;
using Gateway.Api.Persistence.Receivables;
using Gateway.Api.Receivables;
using Gateway.Domain.Banking;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Domain.Receivables;
using Gateway.Recovery.Banking.Matching;
using Gateway.Recovery.Banking.Pain;
using Gateway.Testing.Banking;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Tests.Banking;

/// <content>Money that moves: by files of the bank, by hand, and back to the client.</content>
internal sealed partial class MoneyHistory
{
    private readonly List<(DocumentId Invoice, PaymentId Payment)> byHand = [];
    private int statements = 50;

    /// <summary>Whole, a part, cents less, too much; by a reference or words; now and then twice by one id.</summary>
    private async Task<bool> PayAsync()
    {
        var (invoice, id) = (Pick(invoices)!.Row, $"E{++names}");
        var owed = Math.Max(1m, (await stage.ReceivableAsync(invoice.Id)).Balance().Value);
        var amount = Pick([owed, owed / 2m, owed - 0.03m, owed + 90m, 302.5m, 12.34m]);
        amount = Amount.Eur(amount).Round(Rounding.HalfUp).Value;
        var isNamed = random.Next(4) > 0;
        var reference = isNamed ? TakeStatementsTests.DigitsOf(invoice.PaymentReference!) : "merci";
        await TakeAsync(file =>
        {
            for (var times = random.Next(5) == 0 ? 2 : 1; times > 0; times--)
            {
                file.Movement(amount, reference, isNamed ? "101" : null, customerReference: id);
            }

            return file;
        });
        return true;
    }

    /// <summary>One sum of several payments, of which a notification tells before it comes or after.</summary>
    private async Task<bool> TotalAsync()
    {
        var told = new CamtFile(8, isNotification: true);
        var (sum, details) = (0m, "");
        for (var detail = 0; detail < 3; detail++)
        {
            var (invoice, amount) = (Pick(invoices)!.Row, random.Next(1, 400_00) / 100m);
            sum += amount;
            details += told.Transaction(
                amount,
                $"E{++names}",
                CamtFile.Structured(TakeStatementsTests.DigitsOf(invoice.PaymentReference!), "BBA"));
        }

        told.Begin(number: ++names)
            .Entry(sum, details, date: $"<Dt>{Today:yyyy-MM-dd}</Dt>", reference: "BANK00010000").End();
        var isToldFirst = random.Next(2) == 0;
        await TellAsync(isToldFirst);
        await TakeAsync(file => file.Movement(sum, "total"));
        await TellAsync(!isToldFirst);
        return true;

        async Task TellAsync(bool isNow)
        {
            var file = new BankFile(System.Text.Encoding.UTF8.GetBytes(told.ToString()), "camt.xml");
            _ = isNow ? (await stage.TakeAsync(file)).ShouldBeOfType<IntakeOutcome.Taken>() : null;
        }
    }

    /// <summary>One payment comes back, or all of one id together.</summary>
    private async Task<bool> ReturnAsync()
    {
        var standing = (await stage.MovementsAsync()).Where(row => row is
        {
            State: MovementState.Booked, TakenBackBy: null, Amount: > 0, EndToEndId: not null,
        }).ToList();
        if (Pick(standing) is not { } paid)
        {
            return false;
        }

        var amount = random.Next(2) == 0
            ? paid.Money.Value
            : standing.Where(row => row.EndToEndId == paid.EndToEndId).Sum(row => row.Money.Value);
        await TakeAsync(file => file.Movement(
            -amount, code: "00503000", customerReference: paid.EndToEndId!, returned: "2AC04"));
        return true;
    }

    private async Task<bool> UndoAsync() =>
        Pick([.. (await stage.MovementsAsync()).Where(row => row.TakenBackBy is null && row.State
            is MovementState.Booked or MovementState.SetAside or MovementState.TookBack)]) is { } movement
        && await stage.ActAsync(
            movement.Id, (act, db, row) => act.UndoAsync(db, row, "wrong", One, default)) is MovementOutcome.Decided;

    /// <summary>A person puts money on an invoice, keeps it, sets it aside, or says whose money went back.</summary>
    private async Task<bool> DecideAsync()
    {
        var movements = await stage.MovementsAsync();
        if (Pick([.. movements.Where(row => row.State == MovementState.Queued)]) is not { } waiting)
        {
            return false;
        }

        var paid = movements.FirstOrDefault(row => row.State == MovementState.Booked && row.TakenBackBy is null
            && row.Amount == -waiting.Amount && row.Amount > 0);
        var choice = random.Next(4);
        var whose = AnyClient();
        var onInvoice = await OnInvoiceAsync();
        var outcome = await stage.ActAsync(waiting.Id, async (act, db, row) => (row.Amount, choice) switch
        {
            (_, 0) => await act.SetAsideAsync(db, row, "elsewhere", One, default),
            ( < 0, _) when paid is not null => await act.TakeBackAsync(
                db, row, [await db.Movements.SingleAsync(one => one.Id == paid.Id)], One, default),
            ( < 0, _) => new MovementOutcome.OtherState(),
            (_, 1) => await act.AllocateAsync(
                db, row, [new Allocation(whose, null, row.Money)], learns: false, One, default),
            _ => await act.AllocateAsync(db, row, onInvoice, learns: false, One, default),
        });
        if (outcome is not MovementOutcome.Decided)
        {
            return false;
        }

        truth.Told(waiting.Id, choice == 1 ? whose : onInvoice[0].Client);
        return true;

        async Task<IReadOnlyList<Allocation>> OnInvoiceAsync()
        {
            var receivable = await stage.ReceivableAsync(Pick(invoices)!.Row.Id);
            return [new Allocation(receivable.Header.ClientId, receivable.Header.Id, waiting.Money)];
        }
    }

    private async Task<bool> PayByHandAsync()
    {
        await PayByHandAsync(Pick(invoices)!.Row, Amount.Eur(Pick([1210m, 605m, 99.99m, 1500m])));
        return true;
    }

    private async Task<PaymentId> PayByHandAsync(DocumentRow invoice, Amount amount)
    {
        var paid = (await RunAsync((db, token) => Gateway.Get<BookPayment>().RunAsync(
            db, invoice.Id, amount, Today, "cash", One, token))).ShouldBeOfType<PaymentOutcome.Booked>();
        byHand.Add((invoice.Id, paid.Payment));
        truth.PaidByHand(paid.Payment, invoice.ClientId, amount.MinorUnits);
        return paid.Payment;
    }

    /// <summary>A client disputes a part and pays all: a person keeps for it what it disputes.</summary>
    private async Task<bool> KeepAsync()
    {
        var invoice = Pick(invoices)!.Row;
        var receivable = await stage.ReceivableAsync(invoice.Id);
        if (receivable.Balance() is not { Value: > 210m } owed)
        {
            return false;
        }

        await TakeAsync(file => file.Movement(owed.Value, "litige", customerReference: $"E{++names}"));
        var waiting = (await stage.MovementsAsync()).Last(row =>
            row.State == MovementState.Queued && row.Communication == "litige" && row.Money == owed);
        var (paid, client) = (owed - Amount.Eur(210m), receivable.Header.ClientId);
        (await stage.ActAsync(waiting.Id, (act, db, row) => act.AllocateAsync(
            db,
            row,
            [new Allocation(client, null, owed - paid), new Allocation(client, receivable.Header.Id, paid)],
            learns: false,
            One,
            default))).ShouldBeOfType<MovementOutcome.Decided>();
        truth.Told(waiting.Id, client, (invoice.Id, paid.MinorUnits));
        return true;
    }

    /// <summary>More than is owed of what was given up, by mistake.</summary>
    private async Task<bool> StrayAsync()
    {
        await using var db = Gateway.Read();
        var given = await db.WriteOffs.Where(row => row.State == ApprovalState.Approved
            && row.Part == WriteOffPart.Principal).ToListAsync();
        if (Pick(given) is not { } row)
        {
            return false;
        }

        var owed = (await stage.ReceivableAsync(row.InvoiceId)).Balance();
        var payment = await PayByHandAsync(
            invoices.Find(one => one.Row.Id == row.InvoiceId)!.Row, owed.IsPositive ? owed + row.Money : row.Money);
        return random.Next(2) == 0 || await ReverseAsync(row.InvoiceId, payment);
    }

    /// <summary>By hand, or by the credit: whatever is no movement of the bank.</summary>
    private async Task<bool> ReverseAsync()
    {
        var (invoice, payment) = Pick(byHand);
        if (random.Next(2) == 0)
        {
            invoice = Pick(invoices)!.Row.Id;
            payment = (await stage.ReceivableAsync(invoice)).Entries
                .Where(entry => entry.Kind == ReceivableEntryKind.Paid && entry.Reference == "credit")
                .Select(entry => new PaymentId(entry.SourceId)).LastOrDefault();
        }

        return payment != default && await ReverseAsync(invoice, payment);
    }

    private async Task<bool> ReverseAsync(DocumentId invoice, PaymentId payment)
    {
        if (await RunAsync((db, token) => Gateway.Get<ReversePayment>().RunAsync(
            db, invoice, payment, Today, "wrong", One, token)) is not PaymentOutcome.Booked)
        {
            return false;
        }

        truth.Reversed(payment);
        return true;
    }

    private async Task<bool> RefundAsync()
    {
        await using var db = Gateway.Read();
        var whose = AnyClient();
        if (await ClientCredits.OfAsync(db, whose, default) is not [var credit])
        {
            return false;
        }

        var refunds = Gateway.Get<Refunds>();
        var amount = random.Next(2) == 0 ? credit.Value : Math.Min(credit.Value, 10m);
        return await RunAsync((one, token) => refunds.ProposeAsync(
                one, Everything, whose, amount, Iban.Parse("BE29363099990064"), "avoir", One, token))
            is ApprovalOutcome<RefundRow>.Done(var row)
            && await RunAsync((one, token) => refunds.DecideAsync(
                one, Everything, row.Id, approves: true, Two, token)) is ApprovalOutcome<RefundRow>.Done;
    }

    private async Task<bool> RefundLeavesAsync()
    {
        if (Pick(await ApprovedAsync(hasLeft: false)) is not { } refund)
        {
            return false;
        }

        await TakeAsync(file => file.Movement(
            -refund.Money.Value, code: "00101000", customerReference: refund.EndToEndId));
        return true;
    }

    /// <summary>A bank that books one total for the file.</summary>
    private async Task<bool> RefundFileAsync()
    {
        if (await RunAsync(async (db, token) => await Gateway.Get<Refunds>().WriteFileAsync(
            db, await db.LegalEntities.SingleAsync(token), PainVersion.V09, One, token)) is not { } written)
        {
            return false;
        }

        await using var read = Gateway.Read();
        var cents = await read.Refunds.Where(row => row.FileId == written.Id).SumAsync(row => row.Amount);
        await TakeAsync(file => file.Movement(
            -cents / 100m, code: "10101000", customerReference: written.Id.ToString("N")));
        return true;
    }

    /// <summary>A transfer by web banking gave back what was approved: a person says so.</summary>
    private async Task<bool> NameRefundAsync()
    {
        if (Pick(await ApprovedAsync(hasLeft: false)) is not { } refund)
        {
            return false;
        }

        await TakeAsync(file => file.Movement(-refund.Money.Value, "remboursement", code: "00101000"));
        var debit = (await stage.MovementsAsync()).First(row => row.State == MovementState.SetAside
            && row.Communication == "remboursement" && row.Amount == -refund.Amount).Id;
        await stage.ActAsync(debit, (act, db, row) => act.UndoAsync(db, row, "a refund", One, default));
        return await stage.ActAsync(debit, (act, db, row) => act.RefundAsync(db, row, [refund.Id], One, default))
            is MovementOutcome.Decided;
    }

    private async Task<bool> RefundReturnsAsync()
    {
        if (Pick(await ApprovedAsync(hasLeft: true)) is not { } refund)
        {
            return false;
        }

        await TakeAsync(file => file.Movement(
            refund.Money.Value, customerReference: refund.EndToEndId, returned: "2AC04"));
        return true;
    }

    private async Task<bool> CallBackAsync() =>
        Pick(await ApprovedAsync(hasLeft: false)) is { } refund
        && await RunAsync((db, token) => Gateway.Get<Refunds>().CallBackAsync(
            db, Everything, refund.Id, One, token)) is ApprovalOutcome<RefundRow>.Done;

    private async Task<IReadOnlyList<RefundRow>> ApprovedAsync(bool hasLeft)
    {
        await using var db = Gateway.Read();
        return await db.Refunds.Where(row => row.State == ApprovalState.Approved
            && row.CameBackWith == null
            && (row.DebitId != null || db.Movements.Any(movement => movement.PaymentId == row.Id)) == hasLeft)
            .ToListAsync();
    }

    private async Task TakeAsync(Func<CodaFile, CodaFile> write)
    {
        var balance = (await stage.LedgerAsync(LedgerAccount.Bank)).Value;
        var file = new CodaFile().Begin(balance, ++statements, $"{Today:ddMMyy}");
        (await stage.TakeAsync(write(file).End())).ShouldBeOfType<IntakeOutcome.Taken>();
    }
}
