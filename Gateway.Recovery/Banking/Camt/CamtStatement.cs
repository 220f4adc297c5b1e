using System.Globalization;
using Gateway.Domain.Banking;
using Gateway.Domain.Money;

namespace Gateway.Recovery.Banking.Camt;

/// <summary>
/// Reads one <c>Stmt</c> of camt.053 or <c>Ntfctn</c> of camt.054, and checks what the figures of one page allow.
/// </summary>
internal sealed class CamtStatement
{
    private readonly BankFindings findings;
    private readonly CamtValues values;
    private readonly CamtElement header;
    private readonly StatementFormat format;
    private readonly CamtElement head;
    private readonly List<StatementLine> lines = [];
    private readonly CamtSums booked = new();
    private readonly CamtSums all = new();
    private string? ownAccount;

    private CamtStatement(CamtElement head, CamtElement header, StatementFormat format, BankFindings findings)
    {
        this.head = head;
        this.header = header;
        this.format = format;
        this.findings = findings;
        values = new CamtValues(findings);
    }

    private string? Number => head.Value("Acct/Id/IBAN", "Acct/Id/Othr/Id", "Acct/Id/PrtryAcct/Id");

    /// <summary>Null when it does not say of which account it is, or when it was made.</summary>
    public static CamtPage? Read(
        CamtCursor cursor, CamtHash hash, CamtElement header, StatementFormat format, BankFindings findings,
        BankLimits limits)
    {
        var statement = new CamtStatement(
            new CamtElement(cursor.Name, cursor.Line), header, format, findings);
        cursor.Children(() =>
        {
            switch (cursor.Name)
            {
                case "Ntry" when !findings.IsHopeless && limits.TakesMovement(cursor.Line):
                    statement.ownAccount ??= statement.Number ?? ""; // It stands before the entries.
                    statement.Add(
                        CamtEntry.Read(cursor, statement.ownAccount, statement.values, findings, limits));
                    break;
                case "Ntry" or "SplmtryData":
                    cursor.Skip();
                    break;
                case "CreDtTm" or "CpyDplctInd" or "StmtPgntn" or "NtfctnPgntn":
                    cursor.TakeInto(statement.head, isContent: false);
                    break;
                default:
                    cursor.TakeInto(statement.head);
                    break;
            }
        });
        return statement.Close(hash.Take());
    }

    /// <summary>Only what the bank has booked is a movement; what is pending may never be.</summary>
    private void Add(CamtEntry entry)
    {
        var amount = values.Amount(entry.Head);
        var isDebit = values.IsDebit(entry.Head) ?? false;
        all.Add(amount, isDebit);
        switch (entry.Head.Value("Sts/Cd", "Sts/Prtry", "Sts"))
        {
            case "BOOK":
                booked.Add(amount, isDebit);
                lines.Add(entry.ToLine(lines.Count + 1, amount));
                break;
            case "PDNG" or "INFO" or "FUTR":
                break;
            case null:
                findings.Add(CamtRules.Missing, entry.Head.Line, "Ntry/Sts");
                break;
            case var other:
                findings.Add(CamtRules.Value, entry.Head.Line, "Sts", other);
                break;
        }
    }

    private CamtPage? Close(string contentHash)
    {
        var createdOn = CreatedOn();
        if (Number is not { } number || AccountCurrency() is not { } currency || createdOn is null)
        {
            findings.Add(CamtRules.Missing, head.Line, Number is null ? "Acct/Id" : "CreDtTm, Acct/Ccy");
            return null;
        }

        var account = new BankAccount(number.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant(), currency);
        var balances = format == StatementFormat.Camt053 ? CamtBalances.Read(head, values, findings) : default;
        CheckCurrencies(account.Currency, balances);
        CheckSummary();
        if (all.Entries > booked.Entries)
        {
            findings.Add(CamtRules.NotBooked, head.Line, all.Entries - booked.Entries);
        }

        var page = head.Find("StmtPgntn") ?? head.Find("NtfctnPgntn") ?? header.Find("MsgPgntn");
        return new CamtPage(
            ToStatement(account, createdOn.Value, balances, contentHash),
            page is null ? null : page.Value("PgNb") ?? "?",
            page is null || page.Value("LastPgInd") is "true" or "1");
    }

    private Statement ToStatement(
        BankAccount account, DateOnly createdOn, CamtBalances balances, string contentHash) => new()
        {
            Format = format,
            Account = account,
            Use = format == StatementFormat.Camt054 ? StatementUse.MatchOnly : StatementUse.Review,
            Number = SequenceNumber(),
            Identification = head.Value("Id"),
            Holder = head.Value("Acct/Ownr/Nm", "Acct/Ownr/Pty/Nm"),
            Description = head.Value("Acct/Nm"),
            Bic = head.Value("Acct/Svcr/FinInstnId/BICFI", "Acct/Svcr/FinInstnId/BIC"),
            CreatedOn = createdOn,
            IsDuplicate = head.Value("CpyDplctInd") is "DUPL" or "CODU",
            Opening = balances.Opening,
            Closing = balances.Closing,
            Lines = lines,
            ContentHash = contentHash,
            FileLine = head.Line,
        };

    private DateOnly? CreatedOn() =>
        head.Value("CreDtTm") is { } own ? Moment(own)
        : header.Value("CreDtTm") is { } common ? Moment(common)
        : null;

    private DateOnly? Moment(string text)
    {
        if (CamtValues.TryDate(text, out var date))
        {
            return date;
        }

        findings.Add(CamtRules.Value, head.Line, "CreDtTm", text);
        return null;
    }

    /// <summary>The account may leave its currency out; then it is that of its first balance or movement.</summary>
    private Currency? AccountCurrency()
    {
        var code = head.Value("Acct/Ccy") ?? head.Find("Bal/Amt")?.Currency;
        if (code is null)
        {
            return lines.Count > 0 ? lines[0].Amount.Currency : null;
        }

        if (Currency.TryParse(code, out var currency))
        {
            return currency;
        }

        findings.Add(BankRules.Currency, head.Line, code);
        return Currency.Eur;
    }

    /// <summary>A number of at most 18 digits; one too large to count on counts as none.</summary>
    private int? SequenceNumber() =>
        int.TryParse(
            head.Value("ElctrncSeqNb", "LglSeqNb"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0
            ? number
            : null;

    private void CheckCurrencies(Currency currency, CamtBalances balances)
    {
        var amounts = lines.Select(line => (line.Amount.Currency, line.FileLine))
            .Concat(new[] { balances.Opening, balances.Closing }.OfType<StatementBalance>()
                .Select(balance => (balance.Amount.Currency, FileLine: head.Line)));
        foreach (var (other, line) in amounts.Where(one => one.Currency != currency))
        {
            findings.Add(CamtRules.EntryCurrency, line, other, currency);
        }
    }

    /// <summary>Banks count the booked entries or all of them; either is a count that tells a lost one.</summary>
    private void CheckSummary()
    {
        Check("TxsSummry/TtlNtries", sums => sums.Entries, null);
        Check("TxsSummry/TtlCdtNtries", sums => sums.Credits, sums => sums.CreditSum);
        Check("TxsSummry/TtlDbtNtries", sums => sums.Debits, sums => sums.DebitSum);
    }

    private void Check(string path, Func<CamtSums, int> count, Func<CamtSums, decimal>? sum)
    {
        var name = path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..];
        if (head.Find($"{path}/NbOfNtries") is { } told
            && !(CamtValues.TryNumber(told.Text, out var number) && (number == count(booked) || number == count(all))))
        {
            findings.Add(CamtRules.Count, told.Line, told.Text, name, count(booked));
        }

        if (sum is not null && head.Find($"{path}/Sum") is { } total
            && !(CamtValues.TryNumber(total.Text, out var value) && (value == sum(booked) || value == sum(all))))
        {
            findings.Add(CamtRules.Sum, total.Line, total.Text, name, sum(booked));
        }
    }
}
