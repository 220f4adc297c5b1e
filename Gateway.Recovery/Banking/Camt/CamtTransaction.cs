using Gateway.Domain.Banking;
using Gateway.Domain.Money;

namespace Gateway.Recovery.Banking.Camt;

/// <summary>What an entry and, if it is told, one of its transactions (<c>TxDtls</c>) say of a movement.</summary>
internal sealed class CamtTransaction(
    CamtElement entry, CamtElement? transaction, string? ownAccount, bool isOnly, BankFindings findings)
{
    private const string NotProvided = "NOTPROVIDED";

    /// <summary>
    /// Sub-families that undo a payment: an unpaid direct debit, one that was claimed back or cancelled, a returned
    /// transfer.
    /// </summary>
    private static readonly Dictionary<string, ReturnKind> ReturningSubFamilies = new()
    {
        ["UPDD"] = ReturnKind.Return,
        ["PRDD"] = ReturnKind.Refund,
        ["RCDD"] = ReturnKind.Cancellation,
        ["RRTN"] = ReturnKind.Return,
    };

    public StatementLine Complete(StatementLine line)
    {
        var code = BelgianCode();
        var said = Communicated(line);
        return line with
        {
            Code = code,
            IsoCode = IsoCode(),
            BankReference = line.BankReference ?? transaction?.Value("Refs/AcctSvcrRef", "Refs/TxId"),
            EndToEndId = transaction?.Value("Refs/EndToEndId") is { } id && id != NotProvided ? id : null,
            BatchId = transaction?.Value("Refs/PmtInfId") ?? line.BatchId,
            Communication = said,
            Counterparty = transaction is null
                ? line.Counterparty
                : CamtParty.Of(transaction, IsPaidToUs(), ownAccount),
            Return = Returned(code),
            DirectDebit = transaction?.Value("Refs/MndtId") is { } mandate
                ? new DirectDebit { Mandate = mandate }
                : null,
            Purpose = transaction?.Value("Purp/Cd"),
            OriginalAmount = Original(line),
        };
    }

    /// <summary>
    /// The parties keep their roles when a payment is undone: the debtor of a returned direct debit is still who pays
    /// us.
    /// </summary>
    private bool IsPaidToUs()
    {
        var isUndone = entry.Value("RvslInd") is "true" or "1" || transaction?.Find("RtrInf") is not null;
        return (entry.Value("CdtDbtInd") == "DBIT") == isUndone;
    }

    private Communication Communicated(StatementLine line)
    {
        var said = transaction?.Find("RmtInf") is { } remittance
            ? CamtRemittance.Read(remittance, findings)
            : Communication.None;
        return said.IsEmpty && transaction?.Value("AddtlTxInf") is { } note ? new Communication(note)
            : said.IsEmpty ? line.Communication
            : said;
    }

    /// <summary>Belgian banks give their CODA code as the proprietary one, issued by BBA.</summary>
    private TransactionCode? BelgianCode()
    {
        var proprietary = transaction?.Find("BkTxCd/Prtry") ?? entry.Find("BkTxCd/Prtry");
        return proprietary?.Value("Issr") == "BBA" && TransactionCode.TryParse(proprietary.Value("Cd"), out var code)
            ? code
            : null;
    }

    private string? IsoCode()
    {
        var domain = transaction?.Find("BkTxCd/Domn") ?? entry.Find("BkTxCd/Domn");
        return domain is null
            ? null
            : string.Join('/', new[] { domain.Value("Cd"), domain.Value("Fmly/Cd"), domain.Value("Fmly/SubFmlyCd") }
                .OfType<string>());
    }

    private PaymentReturn? Returned(TransactionCode? code)
    {
        var reason = transaction?.Value("RtrInf/Rsn/Cd", "RtrInf/Rsn/Prtry");
        if (transaction?.Find("RtrInf") is not null)
        {
            return new PaymentReturn(ReturnKind.Return, reason);
        }

        if (entry.Value("RvslInd") is "true" or "1")
        {
            return new PaymentReturn(ReturnKind.Reversal, null);
        }

        var subFamily = (transaction?.Find("BkTxCd/Domn") ?? entry.Find("BkTxCd/Domn"))?.Value("Fmly/SubFmlyCd");
        return subFamily is not null && ReturningSubFamilies.TryGetValue(subFamily, out var kind)
            ? new PaymentReturn(kind, null)
            : code is { IsReturn: true } ? new PaymentReturn(ReturnKind.Unspecified, null)
            : null;
    }

    private Amount? Original(StatementLine line)
    {
        var told = CamtValues.Told(transaction?.Find("AmtDtls/InstdAmt/Amt"))
            ?? CamtValues.Told(transaction?.Find("AmtDtls/TxAmt/Amt"))
            ?? CamtValues.Told(entry.Find("AmtDtls/InstdAmt/Amt"))
            ?? BeforeCharges(line.Amount);
        return told is { } amount && (amount.Currency != line.Amount.Currency
            || amount.Value != Math.Abs(line.Amount.Value)) ? amount : null;
    }

    /// <summary>What was sent, where a bank tells what it kept of it instead; charges of a batch are no detail's.
    /// </summary>
    private Amount? BeforeCharges(Amount arrived)
    {
        var charges = transaction?.Find("Chrgs") ?? (isOnly ? entry.Find("Chrgs") : null);
        var told = CamtValues.Told(charges?.Find("TtlChrgsAndTaxAmt")) ?? CamtValues.Told(charges?.Find("Rcrd/Amt"))
            ?? CamtValues.Told(charges?.Find("Amt"));
        var isAsked = charges?.Value("Rcrd/ChrgInclInd") is "false" or "0";
        return told is { } kept && !isAsked && arrived.IsPositive && kept.Currency == arrived.Currency
            ? arrived + kept
            : null;
    }
}
