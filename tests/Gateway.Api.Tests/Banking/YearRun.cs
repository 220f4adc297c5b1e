using Gateway.Api.Banking;
using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Api.Tests.Dunning;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;
using Gateway.Recovery.Banking.Matching;
using Gateway.Testing.Banking;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Api.Tests.Banking;

/// <summary>
/// Plays a simulated year: invoices and credit notes go out, each day of the bank is taken as its file, people decide
/// on what waits, who is late is reminded, and the books are proven each day. What was booked without people is judged
/// by what was meant, and every letter by what its client owed.
/// </summary>
internal sealed class YearRun
{
    private const int Night = 3;
    private const int Morning = 8;
    private const int Noon = 11;
    private const int Afternoon = 14;

    private readonly IYearWorld world;
    private readonly SimulatedYear year;
    private readonly int bankEveryDays;
    private readonly YearDebtors debtors;
    private readonly YearDunning dunning;
    private readonly YearFigures figures;
    private readonly YearBooks books;
    private DateOnly known = DateOnly.MinValue;

    public YearRun(IYearWorld world, SimulatedYear year, int bankEveryDays, int seed)
    {
        (this.world, this.year, this.bankEveryDays) = (world, year, bankEveryDays);
        debtors = new YearDebtors(world, year, seed);
        dunning = new YearDunning(world.Gateway, debtors.Debts);
        figures = new YearFigures(dunning);
        books = new YearBooks(world.Gateway);
    }

    /// <summary>Is told on the first of each month how it stands.</summary>
    public Action<DateOnly, YearFigures> Tell { get; init; } = (_, _) => { };

    private Transactions Transactions => world.Gateway.GetRequiredService<Transactions>();

    public async Task<YearFigures> RunAsync(CancellationToken cancellationToken)
    {
        foreach (var day in year.Calendar)
        {
            if (day.Day == 1)
            {
                Tell(day, figures);
            }

            if (IsBankDay(day))
            {
                world.MoveTo(day, Night);
                await dunning.NightAsync(cancellationToken);
                await dunning.EvaluateAsync(cancellationToken);
            }

            world.MoveTo(day, Morning);
            await IssueAsync(day);
            if (IsBankDay(day))
            {
                await WorkAsync(day, cancellationToken);
                figures.OutOfBalance.AddRange(await books.ProveAsync(day, year.Balance, day.Day <= bankEveryDays));
            }
        }

        dunning.Letters.JudgeSilence(year.Calendar.Last());
        figures.OutOfBalance.AddRange(await books.ProveAsync(year.Calendar.Last(), year.Balance, isWhole: true));
        (figures.Payroll, figures.Collected, figures.Surcharges, figures.Kept) = await books.PaidAsync();
        (figures.Money, figures.WrongShares) =
            (year.Balance - SimulatedYear.OpeningBalance, await books.WrongSharesAsync());
        return figures;
    }

    /// <summary>Two days that follow each other, then the next two so many pairs later; not on weekends.</summary>
    private bool IsBankDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && day.DayNumber / 2 % bankEveryDays == 0;

    private async Task IssueAsync(DateOnly day)
    {
        var invoices = year.InvoicesOf(day);
        await world.IssueAsync(invoices, year);
        foreach (var invoice in invoices)
        {
            debtors.Owe(invoice);
        }

        foreach (var (invoice, cents) in year.CreditsOf(day))
        {
            await world.CreditAsync(invoice, cents);
            debtors.Credit(invoice, cents, day);
        }
    }

    /// <summary>
    /// The bank's file, what clients say, and the letters. On every other day the letters are written before the rest
    /// is known, and leave after: then they are held back.
    /// </summary>
    private async Task WorkAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var isWrittenFirst = day.DayNumber % 2 == 1;
        if (!isWrittenFirst)
        {
            await HearAsync(day, cancellationToken);
        }

        world.MoveTo(day, Noon);
        var knownThen = known;
        await dunning.RunAsync(cancellationToken);
        world.MoveTo(day, Afternoon);
        if (isWrittenFirst)
        {
            await HearAsync(day, cancellationToken);
        }

        debtors.Read(await dunning.SendAsync(new BankKnown(knownThen, known), cancellationToken), day);
    }

    private async Task HearAsync(DateOnly day, CancellationToken cancellationToken)
    {
        await BankAsync(day, cancellationToken);
        known = day;
        await debtors.ActAsync(day, cancellationToken);
    }

    private async Task BankAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var file = new BankFile(year.Statement(day).ToBytes(), $"{day:yyyyMMdd}.cod");
        var outcome = await Transactions.RunAsync(
            (db, token) => world.Gateway.GetRequiredService<TakeStatements>()
                .RunAsync(db, file, _ => true, "bank", token),
            one => one is IntakeOutcome.Taken,
            cancellationToken);
        if (outcome is not IntakeOutcome.Taken taken)
        {
            throw new InvalidOperationException(
                $"The file of {day} was refused: {string.Join("; ", file.Reading.Findings)}");
        }

        figures.Statements++;
        await using var db = await world.Gateway.GetRequiredService<IDbContextFactory<GatewayDbContext>>()
            .CreateDbContextAsync(cancellationToken);
        var statement = taken.Statements.Single().Row.Id;
        await JudgeAsync(db, statement, cancellationToken);
        await DecideAsync(db, cancellationToken);
        await debtors.NoteMoneyAsync(db, day, cancellationToken);
    }

    /// <summary>Counts what came of the movements of a statement, and looks where the money of each went.</summary>
    private async Task JudgeAsync(GatewayDbContext db, StatementId statement, CancellationToken cancellationToken)
    {
        var rows = await db.Movements.AsNoTracking().Where(row => row.StatementId == statement)
            .ToListAsync(cancellationToken);
        figures.Movements += rows.Count;
        figures.Queued += rows.Count(row => row.State == MovementState.Queued);
        figures.Matched += rows.Count(row => row.State is MovementState.Booked or MovementState.TookBack);
        var entries = await db.Movements.Where(row => row.StatementId == statement && row.PaymentId != null)
            .Join(
                db.ReceivableEntries.Where(entry => entry.Kind == ReceivableEntryKind.Paid),
                row => row.PaymentId, entry => (Guid?)entry.SourceId,
                (row, entry) => new { row.Id, entry.ReceivableId, entry.Amount })
            .Join(db.Receivables, one => one.ReceivableId, row => row.Id, (one, row) => new
            {
                one.Id, row.InvoiceId, one.Amount,
            })
            .ToListAsync(cancellationToken);
        var kept = (await db.Movements.Where(row => row.StatementId == statement && row.PaymentId != null)
            .Join(
                db.ClientCreditEntries.Where(entry => entry.Kind == ClientCreditEntryKind.Kept),
                row => row.PaymentId, entry => (Guid?)entry.SourceId, (row, entry) => new { row.Id, entry.ClientId })
            .ToListAsync(cancellationToken)).ToLookup(one => one.Id, one => one.ClientId);
        var paid = entries.ToLookup(one => one.Id);
        foreach (var row in rows)
        {
            var truth = TruthOf(row);
            debtors.Hear(truth);
            var meant = truth.Meant.ToDictionary(part => world.InvoiceOf(part.Invoice), part => part.Cents);
            var isElsewhere = row.State == MovementState.SetAside
                || kept[row.Id].Any(client => client != world.ClientOf(truth.Client))
                || paid[row.Id].Any(one => !meant.TryGetValue(one.InvoiceId, out var most) || -one.Amount > most);
            if (isElsewhere)
            {
                figures.Wrong.Add($"{row.EntryDate} {row.Place}: {row.Money} {row.Name}: {row.Communication} for "
                    + string.Join(" and ", truth.Meant.Select(part => $"{part.Invoice.Number} {part.Cents}")));
            }
        }

        await WrongReturnsAsync(db, rows, cancellationToken);
    }

    /// <summary>What came back must be the payment that was sent back.</summary>
    private async Task WrongReturnsAsync(
        GatewayDbContext db, IEnumerable<MovementRow> rows, CancellationToken cancellationToken)
    {
        foreach (var row in rows.Where(row => row.State == MovementState.TookBack))
        {
            var taken = await db.Movements.AsNoTracking().Where(one => one.TakenBackBy == row.Id)
                .ToListAsync(cancellationToken);
            if (taken is not [var one] || TruthOf(one) != TruthOf(row).Returns)
            {
                figures.Wrong.Add($"{row.EntryDate} {row.Place}: {row.Money} took back another payment");
            }
        }
    }

    /// <summary>People look at all that waits and know what each is for.</summary>
    private async Task DecideAsync(GatewayDbContext db, CancellationToken cancellationToken)
    {
        var waiting = await db.Movements.AsNoTracking().Where(row => row.State == MovementState.Queued)
            .OrderBy(row => row.EntryDate).ThenBy(row => row.Sequence).ToListAsync(cancellationToken);
        foreach (var row in waiting)
        {
            var outcome = await Transactions.RunAsync(
                (unit, token) => DecideAsync(unit, row, token),
                one => one is MovementOutcome.Decided,
                cancellationToken);
            if (outcome is not MovementOutcome.Decided)
            {
                throw new InvalidOperationException($"{row.EntryDate} {row.Place} {row.Money}: {outcome}");
            }
        }
    }

    private async Task<MovementOutcome> DecideAsync(
        GatewayDbContext db, MovementRow waiting, CancellationToken cancellationToken)
    {
        var decide = world.Gateway.GetRequiredService<DecideMovements>();
        var row = await db.Movements.SingleAsync(one => one.Id == waiting.Id, cancellationToken);
        var truth = TruthOf(row);
        if (truth.Returns is { } returned)
        {
            var candidates = await db.Movements
                .Where(one => one.State == MovementState.Booked && one.TakenBackBy == null && one.Amount == -row.Amount)
                .ToListAsync(cancellationToken);
            var paid = candidates.Single(one => TruthOf(one) == returned);
            return await decide.TakeBackAsync(db, row, [paid], "person", cancellationToken);
        }

        var allocations = new List<Allocation>();
        var rest = row.Money;
        foreach (var (invoice, cents) in truth.Meant)
        {
            var document = world.InvoiceOf(invoice);
            var receivable = await db.Receivables.SingleAsync(one => one.InvoiceId == document, cancellationToken);
            var part = Amount.Min(rest, Amount.FromMinorUnits(cents, Currency.Eur));
            allocations.Add(new Allocation(receivable.ClientId, receivable.Id, part));
            rest -= part;
        }

        if (rest.IsPositive)
        {
            allocations.Add(new Allocation(world.ClientOf(truth.Client), null, rest));
        }

        return await decide.AllocateAsync(db, row, allocations, truth.IsOwnAccount, "person", cancellationToken);
    }

    private SimulatedPayment TruthOf(MovementRow row) => year.TruthOf(row.EntryDate, row.BankReference!);
}
