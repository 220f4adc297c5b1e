using Gateway.Domain.Banking;
using Gateway.Domain.Money;

namespace Gateway.Recovery.Banking.Coda;

/// <summary>A movement, or a detail of one, as its records 2.1 to 2.3 and 3.1 to 3.3 come in.</summary>
internal sealed class CodaMovement
{
    /// <summary>The amount that the payer sent, before the bank took its costs (CODA 2.6, annex II: category 100).
    /// </summary>
    private const int Gross = 100;

    /// <summary>
    /// The communication runs over 2.1, 2.2 and 2.3 as one text: trimmed first, a reference would break.
    /// </summary>
    private readonly byte[] communication = new byte[53 + 53 + 43];

    private readonly int line;
    private readonly bool isStructured;
    private readonly Amount amount;
    private readonly DateOnly? valueDate;
    private readonly DateOnly entryDate;
    private readonly string? bankReference;

    private List<CodaMovement>? details;
    private List<CodaMovement>? others;
    private List<CodaInformation>? information;
    private string? customerReference;
    private string? bic;
    private string? purpose;
    private string? categoryPurpose;
    private string? returnReason;
    private char returnType = ' ';
    private string? account;
    private string? name;

    public CodaMovement(CodaRecord record, Currency currency)
    {
        communication.AsSpan().Fill((byte)' ');
        line = record.Line;
        Sequence = (int)record.Number(3, 6);
        Detail = (int)record.Number(7, 10);
        bankReference = record.TextOrNull(11, 31);
        amount = record.Amount(32, currency);
        valueDate = record.DateOrZeros(48);
        record.Number(54, 61);
        Code = TransactionCode.TryParse(record.Text(54, 61), out var code) ? code : TransactionCode.Parse("00000000");
        isStructured = record.Code(62, "01") == '1';
        record.Columns(63, 115).CopyTo(communication);
        entryDate = record.Date(116);
    }

    public int Sequence { get; }

    public int Detail { get; }

    public int Line => line;

    public Amount Amount => amount;

    public TransactionCode Code { get; }

    public IReadOnlyList<CodaMovement> Details => details ?? (IReadOnlyList<CodaMovement>)[];

    public bool IsPart(int sequence, int detail) => (Sequence, Detail) == (sequence, detail);

    public void Add(CodaMovement detail) => (details ??= []).Add(detail);

    /// <summary>Another detail of the total that this is one of, and that another file books.</summary>
    public void AddBeside(CodaMovement other) => (others ??= []).Add(other);

    public void Add(CodaInformation one) => (information ??= []).Add(one);

    public void Part2(CodaRecord record)
    {
        record.Columns(11, 63).CopyTo(communication.AsSpan(53));
        customerReference = record.TextOrNull(64, 98);
        bic = record.TextOrNull(99, 109);
        returnType = record.Code(113, " 012345");
        returnReason = record.TextOrNull(114, 117);
        categoryPurpose = record.TextOrNull(118, 121);
        purpose = record.TextOrNull(122, 125);
    }

    public void Part3(CodaRecord record)
    {
        // The account is as the payer gave it: an IBAN of up to 34 positions, or the twelve digits of an old number.
        var isOldNumber = record[23] == ' ' && record.Columns(11, 22).IndexOf((byte)' ') < 0;
        account = (isOldNumber ? record.TextOrNull(11, 22) : record.TextOrNull(11, 44))?
            .Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        name = record.TextOrNull(48, 82);
        record.Columns(83, 125).CopyTo(communication.AsSpan(106));
    }

    public StatementLine ToLine(int number, BankFindings findings)
    {
        if (others is not null)
        {
            return ToTotal(number, [Alone(1, findings), .. others.Select((one, at) => one.Alone(at + 2, findings))]);
        }

        return Alone(number, findings);
    }

    /// <summary>The total that details of a separate application stand for: they say all that is known of it.
    /// </summary>
    private StatementLine ToTotal(int number, IReadOnlyList<StatementLine> all) => new()
    {
        Number = number,
        Amount = Amount.Sum(all.Select(one => one.Amount), amount.Currency),
        EntryDate = entryDate,
        ValueDate = valueDate ?? entryDate,
        BankReference = bankReference,
        Details = all,
        FileLine = line,
    };

    private StatementLine Alone(int number, BankFindings findings)
    {
        var said = CodaCommunication.Read(communication, isStructured, amount.Currency);
        if (said is { IsReference: true, Communication.Reference: null })
        {
            findings.Add(BankRules.Reference, line, said.Communication.Text);
        }

        return new StatementLine
        {
            Number = number,
            Amount = amount,
            EntryDate = entryDate,
            ValueDate = valueDate ?? entryDate,
            BankReference = bankReference,
            Code = Code,
            Counterparty = CounterpartyWith(),
            Communication = said.Communication,
            EndToEndId = Code.IsTotal || customerReference == "NOTPROVIDED" ? null : customerReference,
            BatchId = Code.IsTotal ? customerReference : null,
            Return = ReturnBy(said),
            DirectDebit = said.DirectDebit,
            Purpose = purpose,
            CategoryPurpose = categoryPurpose,
            OriginalAmount = said.OriginalAmount ?? GrossOfDetails(),
            Notes = information is null ? [] : [.. information.Select(one => one.Note).OfType<string>()],
            Details = details is null ? [] : [.. details.Select((detail, index) => detail.ToLine(index + 1, findings))],
            FileLine = line,
        };
    }

    /// <summary>What the details of one amount explain: its gross, of which costs were taken.</summary>
    private Amount? GrossOfDetails() => Code.IsSingleWithDetails
        ? Details.FirstOrDefault(detail => detail.Code.Category == Gross && !detail.Amount.IsNegative)?.Amount
        : null;

    private Counterparty CounterpartyWith()
    {
        var counterparty = name is null && account is null && bic is null
            ? Counterparty.Unknown
            : new Counterparty { Name = name, Account = account, Bic = bic };
        return information is null
            ? counterparty
            : information.Aggregate(counterparty, (party, one) => one.Complete(party, isIncoming: !amount.IsNegative));
    }

    /// <summary>
    /// The R-transaction stands in 2.2, in communication 127, in the transaction code, or in all three.
    /// </summary>
    private PaymentReturn? ReturnBy(CodaCommunication said)
    {
        var kind = returnType is >= '1' and <= '5' ? (ReturnKind)(returnType - '0') : said.Return;
        return kind is null && !Code.IsReturn
            ? null
            : new PaymentReturn(kind ?? ReturnKind.Unspecified, returnReason ?? said.ReturnReason);
    }
}
