using System.Globalization;
using System.Text;
using System.Xml;
using Gateway.Domain.Money;

namespace Gateway.Recovery.Banking.Pain;

/// <summary>
/// Writes SEPA credit transfers as ISO 20022 <c>pain.001</c>: one payment block, each transfer booked by itself, so
/// that the statement tells them apart. The same order gives the same bytes.
/// </summary>
public static class PainWriter
{
    private const int NameLengthMax = 70;
    private const int WordsLengthMax = 140;

    public static byte[] Write(CreditTransferOrder order, PainVersion version)
    {
        ArgumentNullException.ThrowIfNull(order);
        if (order.Transfers.Count == 0
            || order.Transfers.Any(one => one.Amount.Currency != Currency.Eur || !one.Amount.IsPositive))
        {
            throw new ArgumentException("A file has transfers, each of more than zero euros.", nameof(order));
        }

        using var stored = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };
        using (var xml = XmlWriter.Create(stored, settings))
        {
            var release = version == PainVersion.V09 ? "09" : "03";
            xml.WriteStartElement("Document", $"urn:iso:std:iso:20022:tech:xsd:pain.001.001.{release}");
            xml.WriteStartElement("CstmrCdtTrfInitn");
            WriteHeader(xml, order);
            WritePayment(xml, order, version);
        }

        return stored.ToArray();
    }

    private static void WriteHeader(XmlWriter xml, CreditTransferOrder order)
    {
        xml.WriteStartElement("GrpHdr");
        xml.WriteElementString("MsgId", order.MessageId);
        xml.WriteElementString(
            "CreDtTm", order.CreatedAt.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        WriteTotals(xml, order);
        WriteName(xml, "InitgPty", order.Name);
        xml.WriteEndElement();
    }

    private static void WritePayment(XmlWriter xml, CreditTransferOrder order, PainVersion version)
    {
        xml.WriteStartElement("PmtInf");
        xml.WriteElementString("PmtInfId", order.MessageId);
        xml.WriteElementString("PmtMtd", "TRF");
        xml.WriteElementString("BtchBookg", "false");
        WriteTotals(xml, order);
        xml.WriteStartElement("PmtTpInf");
        WriteCode(xml, "SvcLvl", "SEPA");
        xml.WriteEndElement();
        WriteDay(xml, order.ExecuteOn, version);
        WriteName(xml, "Dbtr", order.Name);
        WriteAccount(xml, "DbtrAcct", order.Iban.Text);
        WriteBank(xml, order.Bic, version);
        xml.WriteElementString("ChrgBr", "SLEV");
        foreach (var transfer in order.Transfers)
        {
            Write(xml, transfer);
        }

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, CreditTransfer transfer)
    {
        xml.WriteStartElement("CdtTrfTxInf");
        xml.WriteStartElement("PmtId");
        xml.WriteElementString("EndToEndId", transfer.EndToEndId);
        xml.WriteEndElement();
        xml.WriteStartElement("Amt");
        xml.WriteStartElement("InstdAmt");
        xml.WriteAttributeString("Ccy", transfer.Amount.Currency.Code);
        xml.WriteString(transfer.Amount.ValueText);
        xml.WriteEndElement();
        xml.WriteEndElement();
        WriteName(xml, "Cdtr", transfer.Name);
        WriteAccount(xml, "CdtrAcct", transfer.Iban.Text);
        xml.WriteStartElement("RmtInf");
        xml.WriteElementString("Ustrd", SepaText.Of(transfer.Words, WordsLengthMax));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteTotals(XmlWriter xml, CreditTransferOrder order)
    {
        xml.WriteElementString("NbOfTxs", order.Transfers.Count.ToString(CultureInfo.InvariantCulture));
        xml.WriteElementString(
            "CtrlSum", Amount.Sum(order.Transfers.Select(one => one.Amount), Currency.Eur).ValueText);
    }

    /// <summary>In the newer release a day or an instant may stand there, so which of them it is is said.</summary>
    private static void WriteDay(XmlWriter xml, DateOnly day, PainVersion version)
    {
        var text = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        xml.WriteStartElement("ReqdExctnDt");
        if (version == PainVersion.V09)
        {
            xml.WriteElementString("Dt", text);
        }
        else
        {
            xml.WriteString(text);
        }

        xml.WriteEndElement();
    }

    private static void WriteName(XmlWriter xml, string element, string name)
    {
        xml.WriteStartElement(element);
        xml.WriteElementString("Nm", SepaText.Of(name, NameLengthMax));
        xml.WriteEndElement();
    }

    private static void WriteAccount(XmlWriter xml, string element, string iban)
    {
        xml.WriteStartElement(element);
        xml.WriteStartElement("Id");
        xml.WriteElementString("IBAN", iban);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteBank(XmlWriter xml, string? bic, PainVersion version)
    {
        xml.WriteStartElement("DbtrAgt");
        xml.WriteStartElement("FinInstnId");
        if (bic is not null)
        {
            xml.WriteElementString(version == PainVersion.V09 ? "BICFI" : "BIC", bic);
        }
        else
        {
            xml.WriteStartElement("Othr");
            xml.WriteElementString("Id", "NOTPROVIDED");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteCode(XmlWriter xml, string element, string code)
    {
        xml.WriteStartElement(element);
        xml.WriteElementString("Cd", code);
        xml.WriteEndElement();
    }
}
