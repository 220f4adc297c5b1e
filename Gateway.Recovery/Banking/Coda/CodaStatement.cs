using System.Text;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;

namespace Gateway.Recovery.Banking.Coda;

/// <summary>One statement as its records come in, from record 0 to record 9.</summary>
internal sealed class CodaStatement
{
    /// <summary>All of the customer's movements: the file is no separate application (CODA 2.6, 5.1).</summary>
    private const string AllTransactions = "00000";

    /// <summary>The count of record 9 has six digits; what is beyond them it cannot say.</summary>
    private const int CountModulus = 1_000_000;

    /// <summary>Records 4 of a statement; banks write a handful.</summary>
    private const int MessageRecordsMax = 1_000;

    private readonly BankFindings findings;
    private readonly CodaMovements movements;
    private readonly List<StringBuilder> messages = [];
    private readonly int line;
    private readonly DateOnly createdOn;
    private readonly bool isDuplicate;
    private readonly bool isSeparateApplication;
    private readonly string? identification;
    private readonly string? bic;

    private char structure;
    private BankAccount? account;
    private StatementBalance? opening;
    private StatementBalance? closing;
    private string? holder;
    private string? description;
    private int number;
    private int lastMessage;
    private int messageRecords;

    public CodaStatement(CodaRecord header)
    {
        findings = header.Findings;
        line = header.Line;
        createdOn = header.Date(6);
        isDuplicate = header.Code(17, " D") == 'D';
        identification = header.TextOrNull(25, 34);
        bic = header.TextOrNull(61, 71);
        isSeparateApplication = header.Text(84, 88) is not (AllTransactions or "");
        movements = new CodaMovements(findings, isSeparateApplication);
        if (header[128] != '2')
        {
            findings.Add(CodaRules.Version, line, header[128]);
        }

        if (header.Text(15, 16) is not "05" and var application)
        {
            findings.Add(CodaRules.Application, line, application);
        }
    }

    /// <summary>Records 1, 2, 3 and 8, which record 9 counts.</summary>
    public int RecordCount { get; private set; }

    public void Take(CodaRecordKind kind, CodaRecord record)
    {
        switch (kind)
        {
            case CodaRecordKind.OldBalance:
                RecordCount++;
                OldBalance(record);
                break;
            case CodaRecordKind.NewBalance:
                RecordCount++;
                NewBalance(record);
                break;
            case CodaRecordKind.Message:
                Message(record);
                break;
            default:
                RecordCount++;
                movements.Take(kind, record, account!.Currency);
                break;
        }
    }

    /// <summary>Whether it is empty and has no number: only the day it was made tells it from another.</summary>
    public bool TellsOnlyItsDay => closing is null && number == 0;

    /// <summary>The statement, checked against its own sums.</summary>
    public Statement Close(CodaRecord trailer, string contentHash)
    {
        movements.CloseLast();
        CheckTrailer(trailer);
        CheckBalance(trailer.Line);
        var lines = movements.ToLines();
        CheckDates(trailer.Line, lines);
        return new Statement
        {
            Format = StatementFormat.Coda,
            Account = account!,
            Use = isSeparateApplication ? StatementUse.MatchOnly : StatementUse.Book,
            Number = number == 0 ? null : number,
            Identification = identification,
            Holder = holder,
            Description = description,
            Bic = bic,
            CreatedOn = createdOn,
            IsDuplicate = isDuplicate,
            Opening = isSeparateApplication ? null : opening,
            // An empty file, which has no record 8, says that nothing moved until the day it was made.
            Closing = isSeparateApplication ? null : closing ?? opening! with { Date = createdOn },
            Lines = lines,
            Messages = [.. messages.Select(message => message.ToString())],
            ContentHash = contentHash,
            FileLine = line,
        };
    }

    private void OldBalance(CodaRecord record)
    {
        structure = record.Code(2, "0123");
        account = Account(record, from: 6);
        opening = new StatementBalance(record.Amount(43, account.Currency), record.Date(59));
        holder = record.TextOrNull(65, 90);
        description = record.TextOrNull(91, 125);
        number = record.Text(126, 128).Length == 0 ? 0 : (int)record.Number(126, 128);
    }

    private void NewBalance(CodaRecord record)
    {
        var again = Account(record, from: 5);
        closing = new StatementBalance(record.Amount(42, account!.Currency), record.Date(58));
        if (again != account)
        {
            findings.Add(CodaRules.AccountChanged, record.Line, again, account);
        }
    }

    /// <summary>A message may run over several records, which share its number and are one text.</summary>
    private void Message(CodaRecord record)
    {
        if (++messageRecords > MessageRecordsMax)
        {
            findings.End(CodaRules.Messages, record.Line, MessageRecordsMax);
            return;
        }

        var own = (int)record.Number(3, 6);
        if (messages.Count == 0 || own != lastMessage)
        {
            messages.Add(new StringBuilder());
        }

        var (message, text) = (messages[^1], record.Text(33, 112));
        message.Append(message.Length > 0 && text.Length > 0 ? " " : "").Append(text);
        lastMessage = own;
    }

    /// <summary>37 positions of account and currency, by the structure that record 1 names (CODA 2.6, 7.5).</summary>
    private BankAccount Account(CodaRecord record, int from)
    {
        var (length, currencyAt) = structure switch
        {
            '0' => (12, 13),
            '2' => (31, 34),
            _ => (34, 34),
        };
        var text = record.Text(from, from + length - 1).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        var code = record.Text(from + currencyAt, from + currencyAt + 2);
        if (text.Length == 0)
        {
            findings.Add(CodaRules.Account, record.Line);
        }

        // Only the oldest structure may leave the currency blank; it is of a time when accounts were in euro.
        code = code.Length == 0 && structure == '0' ? Currency.Eur.Code : code;
        if (!Currency.TryParse(code, out var currency))
        {
            findings.Add(BankRules.Currency, record.Line, code);
        }

        return new BankAccount(text, currency == default ? Currency.Eur : currency);
    }

    private void CheckTrailer(CodaRecord trailer)
    {
        var count = (int)trailer.Number(17, 22);
        if (count != RecordCount % CountModulus)
        {
            findings.Add(CodaRules.Count, trailer.Line, count, RecordCount);
        }

        if (trailer.Sum(23) is var debits && debits != movements.Debits)
        {
            findings.Add(CodaRules.Debit, trailer.Line, debits, movements.Debits);
        }

        if (trailer.Sum(38) is var credits && credits != movements.Credits)
        {
            findings.Add(CodaRules.Credit, trailer.Line, credits, movements.Credits);
        }
    }

    private void CheckBalance(int at)
    {
        var expected = opening!.Amount.Value + movements.Credits - movements.Debits;
        var actual = (closing ?? opening).Amount.Value;
        if (!isSeparateApplication && expected != actual)
        {
            findings.Add(BankRules.Balance, at, actual, expected);
        }
    }

    private void CheckDates(int at, IReadOnlyList<StatementLine> lines)
    {
        if (isSeparateApplication || closing is null)
        {
            return;
        }

        if (closing.Date < opening!.Date)
        {
            findings.Add(BankRules.Dates, at, BankDates.Shown(closing.Date), BankDates.Shown(opening.Date));
        }

        foreach (var late in lines.Where(one => one.EntryDate > closing.Date))
        {
            findings.Add(
                BankRules.LateEntry, late.FileLine, BankDates.Shown(late.EntryDate), BankDates.Shown(closing.Date));
        }
    }
}
