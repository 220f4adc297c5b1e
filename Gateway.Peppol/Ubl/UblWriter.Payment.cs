using Gateway.Domain.Invoicing;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Ubl;

/// <summary>How and when it is to be paid.</summary>
public static partial class UblWriter
{
    /// <summary>
    /// BG-16. A UBL credit note has no cbc:DueDate: its due date (BT-9) stands in the first payment means, and when
    /// there is none in one that says no more than that.
    /// </summary>
    private static void PaymentMeans(Utf8XmlWriter xml, DocumentContent content, DateOnly? dueDateOfCreditNote)
    {
        var dueDate = dueDateOfCreditNote;
        foreach (var means in content.PaymentMeans.AsSpan())
        {
            PaymentMeans(xml, means, dueDate);
            dueDate = null;
        }

        if (dueDate is not null)
        {
            PaymentMeans(xml, new PaymentMeans.Other { Code = UblCodes.UndefinedPaymentMeans }, dueDate);
        }
    }

    private static void PaymentMeans(Utf8XmlWriter xml, PaymentMeans means, DateOnly? dueDate)
    {
        using var element = xml.Element("cac:PaymentMeans"u8);
        xml.Text("cbc:PaymentMeansCode"u8, means.Code, "name"u8, means.Text);
        xml.Date("cbc:PaymentDueDate"u8, dueDate);
        xml.Text("cbc:PaymentID"u8, means.Reference);
        switch (means)
        {
            case PaymentMeans.CreditTransfer transfer:
                CreditTransfer(xml, transfer);
                break;
            case PaymentMeans.Card card:
                Card(xml, card);
                break;
            case PaymentMeans.DirectDebit debit:
                DirectDebit(xml, debit);
                break;
        }
    }

    private static void CreditTransfer(Utf8XmlWriter xml, PaymentMeans.CreditTransfer transfer)
    {
        using var element = xml.Element("cac:PayeeFinancialAccount"u8);
        xml.Text("cbc:ID"u8, transfer.Account);
        xml.Text("cbc:Name"u8, transfer.AccountName);
        if (!IsBlank(transfer.Bic))
        {
            using var bank = xml.Element("cac:FinancialInstitutionBranch"u8);
            xml.Text("cbc:ID"u8, transfer.Bic);
        }
    }

    private static void Card(Utf8XmlWriter xml, PaymentMeans.Card card)
    {
        using var element = xml.Element("cac:CardAccount"u8);
        xml.Text("cbc:PrimaryAccountNumberID"u8, card.Number);
        xml.Text("cbc:NetworkID"u8, card.Network);
        xml.Text("cbc:HolderName"u8, card.Holder);
    }

    private static void DirectDebit(Utf8XmlWriter xml, PaymentMeans.DirectDebit debit)
    {
        if (IsBlank(debit.Mandate) && IsBlank(debit.DebitedAccount))
        {
            return;
        }

        using var element = xml.Element("cac:PaymentMandate"u8);
        xml.Text("cbc:ID"u8, debit.Mandate);
        if (!IsBlank(debit.DebitedAccount))
        {
            using var account = xml.Element("cac:PayerFinancialAccount"u8);
            xml.Text("cbc:ID"u8, debit.DebitedAccount);
        }
    }

    private static void PaymentTerms(Utf8XmlWriter xml, string? terms)
    {
        if (IsBlank(terms))
        {
            return;
        }

        using var element = xml.Element("cac:PaymentTerms"u8);
        xml.Text("cbc:Note"u8, terms);
    }
}
