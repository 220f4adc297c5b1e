using Gateway.Api.Persistence;
using Gateway.Api.Persistence.Banking;
using Gateway.Api.Receivables;
using Gateway.Domain.Banking;
using Gateway.Domain.Findings;
using Gateway.Domain.Money;
using Gateway.Domain.Receivables;
using Gateway.Recovery.Banking;
using Microsoft.EntityFrameworkCore;

namespace Gateway.Api.Banking;

/// <summary>The statements of one file on their way in, held against what is known of their accounts.</summary>
internal sealed class StatementBatch(BankFileRow file, TimeProvider clock)
{
    private readonly Dictionary<BankAccountId, List<StatementRow>> known = [];
    private readonly List<TakenStatement> statements = [];
    private readonly List<MovementRow> movements = [];

    public BankFileRow File => file;

    public IReadOnlyList<TakenStatement> Statements => statements;

    public IReadOnlyList<MovementRow> Movements => movements;

    public Journal Journal { get; } = new();

    /// <summary>Reads what is known of an account, once.</summary>
    public async Task LoadAsync(GatewayDbContext db, BankAccountRow account, CancellationToken cancellationToken)
    {
        if (!known.ContainsKey(account.Id))
        {
            known[account.Id] = await db.Statements.AsNoTracking().Where(row => row.BankAccountId == account.Id)
                .OrderBy(row => row.Id).ToListAsync(cancellationToken);
        }
    }

    /// <summary>Takes a statement, or says why it cannot follow what is known.</summary>
    public Finding? Take(Statement statement, BankAccountRow account)
    {
        var earlier = known[account.Id];
        if (earlier.Find(row => row.ContentHash == statement.ContentHash) is { } same)
        {
            statements.Add(new TakenStatement(same, account, IsRepeated: true));
            return null;
        }

        if (statement.Use == StatementUse.Book
            && StatementContinuity.Of(BookedOf(earlier, account, statement), statement)
                is StatementContinuity.Broken broken)
        {
            return broken.Finding;
        }

        Add(statement, account);
        return null;
    }

    /// <summary>
    /// What is booked; where the bank skipped numbers, the latest counts for the last of them. A number that was said
    /// to be skipped and comes all the same comes after those before it.
    /// </summary>
    public static IReadOnlyList<KnownStatement> BookedOf(
        IEnumerable<StatementRow> earlier, BankAccountRow account, Statement next)
    {
        List<KnownStatement> booked =
        [
            .. earlier.Where(row => row.Use == StatementUse.Book).Select(row => row.ToKnown(account.Account)),
        ];
        if (account is { SkippedYear: { } year, SkippedTo: { } skipped }
            && StatementContinuity.Latest(booked) is { } latest)
        {
            var number = next.Year == year && next.Number <= skipped ? next.Number.Value - 1 : skipped;
            if (!booked.Exists(one => one.Year == year && one.Number >= number))
            {
                booked.Add(latest with { Year = year, Number = number, ContentHash = "" });
            }
        }

        return booked;
    }

    /// <summary>
    /// What an account held before the first movement that is booked, told by the first of its statements that says
    /// what it held at all.
    /// </summary>
    public static void Open(
        Journal journal, IEnumerable<StatementRow> earlier, StatementRow row, BankAccountRow account,
        TimeProvider clock)
    {
        List<StatementRow> booked = [.. earlier.Where(one => one.Use == StatementUse.Book)];
        if (row is not { Use: StatementUse.Book, Opening: { } opening }
            || booked.Exists(one => one.OpeningAmount is not null))
        {
            return;
        }

        var moved = Amount.FromMinorUnits(booked.Sum(one => one.Credits - one.Debits), account.Currency);
        journal.Add(LedgerEvent.AccountOpened, opening.Amount - moved, new LedgerSubject
        {
            LegalEntityId = account.LegalEntityId,
            ValueDate = opening.Date,
            BookedAt = clock.GetUtcNow(),
            SourceId = row.Id.Value,
            BankAccountId = account.Id,
            Reference = account.Number,
        });
    }

    /// <summary>The ledger learns that money moved.</summary>
    public static void AddMovement(Journal journal, MovementRow movement, TimeProvider clock) =>
        journal.Add(LedgerEvent.MoneyMoved, movement.Money, SubjectOf(movement, clock));

    public static LedgerSubject SubjectOf(MovementRow movement, TimeProvider clock) => new()
    {
        LegalEntityId = movement.LegalEntityId,
        ValueDate = movement.EntryDate,
        BookedAt = clock.GetUtcNow(),
        SourceId = movement.Id.Value,
        BankAccountId = movement.BankAccountId,
        Reference = movement.PaymentReference ?? movement.Communication,
    };

    private void Add(Statement statement, BankAccountRow account)
    {
        var lines = statement.Lines.SelectMany(LeavesOf).ToList();
        var row = StatementRow.Of(statement, StatementId.New(clock), account, file, lines.Count);
        Open(Journal, known[account.Id], row, account, clock);
        known[account.Id].Add(row);
        statements.Add(new TakenStatement(row, account, IsRepeated: false));
        foreach (var (line, place) in lines)
        {
            Add(line, place, row);
        }
    }

    private void Add(StatementLine line, string place, StatementRow statement)
    {
        var state = statement.Use switch
        {
            StatementUse.Book => MovementState.Queued,
            StatementUse.Review => MovementState.Held,
            _ => MovementState.Detail,
        };
        var sequence = movements.Count == 0 || movements[^1].StatementId != statement.Id
            ? 1
            : movements[^1].Sequence + 1;
        var row = MovementRow.Of(line, place, sequence, statement, MovementId.New(clock), state);
        movements.Add(row);
        if (state == MovementState.Queued)
        {
            AddMovement(Journal, row, clock);
        }
    }

    /// <summary>What is matched of a movement, with its place: details of a total, or the movement itself.</summary>
    private static IEnumerable<(StatementLine Line, string Place)> LeavesOf(StatementLine line)
    {
        var detail = 0;
        foreach (var payment in line.Payments())
        {
            yield return (
                payment,
                ReferenceEquals(payment, line)
                    ? FormattableString.Invariant($"{line.Number}")
                    : FormattableString.Invariant($"{line.Number}/{++detail}"));
        }
    }
}
