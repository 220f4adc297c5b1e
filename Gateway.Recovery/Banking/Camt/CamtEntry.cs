using System.Globalization;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;

namespace Gateway.Recovery.Banking.Camt;

/// <summary>
/// One <c>Ntry</c>: a movement of the account, with the transactions it is made of. What tells the movement stands
/// before its transactions (the order of the schema), so each becomes a line as it is met, and a batch of any size
/// takes the memory of its lines.
/// </summary>
internal sealed class CamtEntry
{
    private static readonly string[] DetailAmounts = ["Amt", "AmtDtls/TxAmt/Amt"];

    private readonly string? ownAccount;
    private readonly CamtValues values;
    private readonly BankFindings findings;
    private readonly List<StatementLine> details = [];
    private CamtElement? first;
    private decimal? batchCount;
    private string? batchId;
    private int count;

    private CamtEntry(CamtElement head, string? ownAccount, CamtValues values, BankFindings findings)
    {
        Head = head;
        this.ownAccount = ownAccount;
        this.values = values;
        this.findings = findings;
    }

    /// <summary>The entry without its details.</summary>
    public CamtElement Head { get; }

    private bool IsDebit => Head.Value("CdtDbtInd") == "DBIT";

    private Currency Currency =>
        Currency.TryParse(Head.Find("Amt")?.Currency, out var currency) ? currency : Currency.Eur;

    public static CamtEntry Read(
        CamtCursor cursor, string? ownAccount, CamtValues values, BankFindings findings, BankLimits limits)
    {
        var entry = new CamtEntry(new CamtElement(cursor.Name, cursor.Line), ownAccount, values, findings);
        cursor.Children(() =>
        {
            if (findings.IsHopeless)
            {
                cursor.Skip();
            }
            else if (cursor.Name == "NtryDtls")
            {
                cursor.Children(() => entry.ReadDetail(cursor, limits));
            }
            else
            {
                cursor.TakeInto(entry.Head);
            }
        });
        return entry;
    }

    /// <summary>
    /// The movement. The only transaction of an entry is the movement itself; several are its details, which divide it
    /// where they sum to it.
    /// </summary>
    public StatementLine ToLine(int number, Amount amount)
    {
        if (count > 0 && batchCount is { } told && told != count)
        {
            findings.Add(CamtRules.Batch, Head.Line, told.ToString("0", CultureInfo.InvariantCulture), count);
        }

        var sum = Amount.Sum(details.Select(detail => detail.Amount), Currency);
        if (details.Count > 0 && sum != amount)
        {
            findings.Add(CamtRules.Details, Head.Line, amount, sum);
        }

        var note = Head.Value("AddtlNtryInf");
        var entry = Line(number, amount) with
        {
            // Where nothing else is told of a movement, this is where banks write what the payer wrote.
            Communication = count == 0 && note is not null ? new Communication(note) : Communication.None,
            Notes = count > 0 && note is not null ? [note] : [],
            Details = details,
        };
        return new CamtTransaction(Head, count == 1 ? first : null, ownAccount, isOnly: true, findings).Complete(entry);
    }

    /// <summary>The first transaction of an entry is counted with it: it may be the movement itself.</summary>
    private void ReadDetail(CamtCursor cursor, BankLimits limits)
    {
        if (findings.IsHopeless
            || (cursor.Name == "TxDtls" && count > 0 && !limits.TakesMovement(cursor.Line)))
        {
            cursor.Skip();
        }
        else
        {
            AddDetail(cursor.Take());
        }
    }

    private void AddDetail(CamtElement detail)
    {
        if (detail.Name == "TxDtls")
        {
            count++;
            first ??= detail;
            if (count == 2)
            {
                details.Add(Detail(1, first));
            }

            if (count > 1)
            {
                details.Add(Detail(count, detail));
            }
        }
        else if (detail.Name == "Btch")
        {
            batchId ??= detail.Value("PmtInfId", "MsgId");
            batchCount = CamtValues.TryNumber(detail.Value("NbOfTxs") ?? "", out var told)
                ? (batchCount ?? 0) + told
                : batchCount;
        }
    }

    private StatementLine Detail(int number, CamtElement transaction) =>
        new CamtTransaction(Head, transaction, ownAccount, isOnly: false, findings).Complete(
            Line(number, DetailAmount(transaction)) with { FileLine = transaction.Line });

    /// <summary>
    /// A transaction has its own amount from version 001.03 on, and within its details before; some banks tell there
    /// what arrived of an amount in another currency. Not told in ours it is zero, and the details do not sum to the
    /// entry.
    /// </summary>
    private Amount DetailAmount(CamtElement transaction)
    {
        var told = DetailAmounts.Select(path => CamtValues.Told(transaction.Find(path)))
            .FirstOrDefault(one => one?.Currency == Currency);
        var isOwnDebit = transaction.Value("CdtDbtInd") is { } indicator ? indicator == "DBIT" : IsDebit;
        return told is not { } amount ? Amount.Zero(Currency)
            : isOwnDebit ? -amount
            : amount;
    }

    /// <summary>What the entry says of itself, and of each of its transactions.</summary>
    private StatementLine Line(int number, Amount amount)
    {
        var entryDate = values.Date(Head.Find("BookgDt"));
        if (entryDate is null)
        {
            findings.Add(CamtRules.Missing, Head.Line, "Ntry/BookgDt");
        }

        return new StatementLine
        {
            Number = number,
            Amount = amount,
            EntryDate = entryDate ?? DateOnly.MinValue,
            ValueDate = values.Date(Head.Find("ValDt")) ?? entryDate ?? DateOnly.MinValue,
            BankReference = Head.Value("AcctSvcrRef", "NtryRef"),
            BatchId = batchId,
            FileLine = Head.Line,
        };
    }
}
