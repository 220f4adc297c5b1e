using System.Globalization;
using System.Security;
using System.Text;

namespace Gateway.Testing.Banking;

/// <summary>
/// Writes camt.053 and camt.054 for tests, each of the versions 001.02 to 001.10 in its own form: where a status, a
/// name, a bank's code and a transaction's amount stand differs between them. Balances are added up here.
/// </summary>
/// <param name="version">2 to 10.</param>
/// <param name="isNotification">True for camt.054, which has no balances.</param>
public sealed class CamtFile(int version, bool isNotification = false)
{
    public const string OwnIban = "BE68539007547034";

    private readonly StringBuilder statements = new();
    private StringBuilder entries = new();
    private decimal opening;
    private decimal balance;
    private string head = "";

    public static IEnumerable<int> Versions => Enumerable.Range(2, 9);

    private string Kind => isNotification ? "Ntfctn" : "Stmt";

    public CamtFile Begin(decimal oldBalance = 1000m, int number = 51, string iban = OwnIban, string currency = "EUR")
    {
        (opening, balance, entries) = (oldBalance, oldBalance, new());
        var bic = version == 2 ? "BIC" : "BICFI";
        head = $"""
            <Id>STMT-{number}</Id>
            <ElctrncSeqNb>{number}</ElctrncSeqNb>
            <CreDtTm>2026-03-12T19:00:00+01:00</CreDtTm>
            <Acct><Id><IBAN>{iban}</IBAN></Id><Ccy>{currency}</Ccy><Nm>Compte à vue</Nm>
            <Ownr><Nm>EXEMPLE COOP SC</Nm></Ownr>
            <Svcr><FinInstnId><{bic}>ZZZZBEB1</{bic}></FinInstnId></Svcr></Acct>
            """;
        return this;
    }

    /// <summary>An entry; what is inside its <c>NtryDtls</c> is given, made by <see cref="Transaction"/>.</summary>
    public CamtFile Entry(
        decimal amount, string details = "", string status = "BOOK", bool? isReversal = null, string code = "",
        string additional = "", string date = "<Dt>2026-03-12</Dt>", string currency = "EUR",
        string reference = "BANK-REF")
    {
        balance += status == "BOOK" ? amount : 0;
        entries.AppendLine(CultureInfo.InvariantCulture, $"""
            <Ntry><NtryRef>N</NtryRef><Amt Ccy="{currency}">{Text(amount)}</Amt><CdtDbtInd>{Sign(amount)}</CdtDbtInd>
            {(isReversal is { } reversal ? $"<RvslInd>{(reversal ? "true" : "false")}</RvslInd>" : "")}
            <Sts>{(version < 7 ? status : $"<Cd>{status}</Cd>")}</Sts>
            <BookgDt>{date}</BookgDt><ValDt><Dt>2026-03-13</Dt></ValDt><AcctSvcrRef>{reference}</AcctSvcrRef>
            <BkTxCd>{(code.Length == 0
                ? "<Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn>"
                : code)}</BkTxCd>
            {(details.Length == 0 ? "" : $"<NtryDtls>{details}</NtryDtls>")}
            {(additional.Length == 0 ? "" : $"<AddtlNtryInf>{additional}</AddtlNtryInf>")}
            </Ntry>
            """);
        return this;
    }

    /// <summary>One <c>TxDtls</c>, its parts where this version wants them.</summary>
    public string Transaction(
        decimal amount, string endToEndId = "NOTPROVIDED", string remittance = "", string debtor = "CLIENT SA",
        string debtorIban = "BE74999000000303", string returned = "", string instructed = "", string creditor = "",
        string creditorIban = "")
    {
        var (open, close) = version < 7 ? ("", "") : ("<Pty>", "</Pty>");
        var bic = version == 2 ? "BIC" : "BICFI";
        string Party(string role, string name, string iban) => name.Length == 0
            ? ""
            : $"<{role}>{open}<Nm>{SecurityElement.Escape(name)}</Nm><PstlAdr><StrtNm>Rue de l'Exemple</StrtNm>"
                + $"<BldgNb>1</BldgNb><PstCd>1000</PstCd><TwnNm>Bruxelles</TwnNm></PstlAdr>{close}</{role}>"
                + $"<{role}Acct><Id><IBAN>{iban}</IBAN></Id></{role}Acct>";
        var own = version == 2
            ? $"<AmtDtls>{instructed}<TxAmt><Amt Ccy=\"EUR\">{Text(amount)}</Amt></TxAmt></AmtDtls>"
            : $"<Amt Ccy=\"EUR\">{Text(amount)}</Amt><CdtDbtInd>{Sign(amount)}</CdtDbtInd>"
                + (instructed.Length == 0 ? "" : $"<AmtDtls>{instructed}</AmtDtls>");
        return $"<TxDtls><Refs><EndToEndId>{endToEndId}</EndToEndId></Refs>{own}<RltdPties>"
            + Party("Dbtr", debtor, debtorIban) + Party("Cdtr", creditor, creditorIban)
            + $"</RltdPties><RltdAgts><DbtrAgt><FinInstnId><{bic}>ZZZZBEB1</{bic}></FinInstnId></DbtrAgt></RltdAgts>"
            + (remittance.Length == 0 ? "" : $"<RmtInf>{remittance}</RmtInf>")
            + (returned.Length == 0 ? "" : $"<RtrInf><Rsn><Cd>{returned}</Cd></Rsn></RtrInf>")
            + "</TxDtls>";
    }

    public static string Free(params string[] lines) =>
        string.Concat(lines.Select(line => $"<Ustrd>{SecurityElement.Escape(line)}</Ustrd>"));

    public static string Structured(string reference, string issuer) =>
        $"<Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry><Issr>{issuer}</Issr></Tp><Ref>{reference}</Ref>"
        + "</CdtrRefInf></Strd>";

    public static string Balance(string code, decimal amount, string day = "2026-03-12", string currency = "EUR") =>
        $"<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp><Amt Ccy=\"{currency}\">{Text(amount)}</Amt>"
        + $"<CdtDbtInd>{Sign(amount)}</CdtDbtInd><Dt><Dt>{day}</Dt></Dt></Bal>";

    /// <summary>Ends the statement with its own balances, or with the ones given.</summary>
    public CamtFile End(string? balances = null, string summary = "")
    {
        var own = Balance("OPBD", opening, "2026-03-11") + Balance("CLBD", balance);
        statements.AppendLine(CultureInfo.InvariantCulture, $"""
            <{Kind}>{head}
            {(isNotification ? "" : balances ?? own)}
            {(summary.Length == 0 ? "" : $"<TxsSummry>{summary}</TxsSummry>")}
            {entries}</{Kind}>
            """);
        return this;
    }

    public override string ToString()
    {
        var (number, message) = isNotification ? (54, "BkToCstmrDbtCdtNtfctn") : (53, "BkToCstmrStmt");
        return $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.0{number}.001.{version:00}">
            <{message}><GrpHdr><MsgId>MSG-1</MsgId><CreDtTm>2026-03-12T20:00:00</CreDtTm></GrpHdr>
            {statements}</{message}></Document>
            """;
    }

    private static string Text(decimal amount) => Math.Abs(amount).ToString("0.00###", CultureInfo.InvariantCulture);

    private static string Sign(decimal amount) => amount < 0 ? "DBIT" : "CRDT";
}
