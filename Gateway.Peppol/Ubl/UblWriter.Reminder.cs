using System.Buffers;
using System.Globalization;
using Gateway.Peppol.Xml;

namespace Gateway.Peppol.Ubl;

/// <summary>Reminders: UBL 2.1 by its schema, for there is no binding of a norm.</summary>
public static partial class UblWriter
{
    private const string ReminderMeans = "30"; // UNTDID 4461: credit transfer

    /// <summary>The reminder as UTF-8, without byte order mark.</summary>
    public static byte[] Write(ReminderDocument reminder)
    {
        ArgumentNullException.ThrowIfNull(reminder);
        var output = new ArrayBufferWriter<byte>(4 * 1024);
        using (var xml = new Utf8XmlWriter(output))
        {
            ReminderOf(xml, reminder);
            xml.Complete();
        }

        return output.WrittenSpan.ToArray();
    }

    private static void ReminderOf(Utf8XmlWriter xml, ReminderDocument reminder)
    {
        using var root = xml.Root(
            "Reminder"u8, "urn:oasis:names:specification:ubl:schema:xsd:Reminder-2"u8, CommonNamespaces);
        xml.Text("cbc:CustomizationID"u8, reminder.Customization);
        xml.Text("cbc:ProfileID"u8, reminder.Profile);
        xml.Text("cbc:ID"u8, reminder.Number);
        xml.Text("cbc:CopyIndicator"u8, "true");
        xml.Date("cbc:IssueDate"u8, reminder.IssueDate);
        xml.Text("cbc:ReminderTypeCode"u8, reminder.TypeCode);
        xml.Number("cbc:ReminderSequenceNumeric"u8, reminder.Sequence);
        xml.Text("cbc:Note"u8, reminder.Note);
        xml.Text("cbc:DocumentCurrencyCode"u8, reminder.Currency.Code);
        xml.Number("cbc:LineCountNumeric"u8, reminder.Lines.Count);
        using (xml.Element("cac:AccountingSupplierParty"u8))
        {
            PartyOf(xml, reminder.Seller, creditorIdentifier: null);
        }

        using (xml.Element("cac:AccountingCustomerParty"u8))
        {
            PartyOf(xml, reminder.Buyer, creditorIdentifier: null);
        }

        foreach (var line in reminder.Lines.Where(line => line.PaymentReference is not null))
        {
            PaymentOf(xml, reminder, line);
        }

        using (xml.Element("cac:LegalMonetaryTotal"u8))
        {
            AmountOf(xml, "cbc:LineExtensionAmount"u8, reminder.Payable);
            AmountOf(xml, "cbc:PayableAmount"u8, reminder.Payable);
        }

        foreach (var (index, line) in reminder.Lines.Index())
        {
            ReminderLine(xml, index + 1, line);
        }
    }

    /// <summary>Each invoice is paid with its own reference.</summary>
    private static void PaymentOf(Utf8XmlWriter xml, ReminderDocument reminder, ReminderDocumentLine line)
    {
        using var means = xml.Element("cac:PaymentMeans"u8);
        xml.Text("cbc:PaymentMeansCode"u8, ReminderMeans);
        xml.Text("cbc:PaymentID"u8, line.PaymentReference);
        using var account = xml.Element("cac:PayeeFinancialAccount"u8);
        xml.Text("cbc:ID"u8, reminder.Account);
    }

    private static void ReminderLine(Utf8XmlWriter xml, int number, ReminderDocumentLine line)
    {
        using var element = xml.Element("cac:ReminderLine"u8);
        xml.Text("cbc:ID"u8, number.ToString(CultureInfo.InvariantCulture));
        xml.Text("cbc:Note"u8, line.Note);
        AmountOf(xml, line.IsCredit ? "cbc:CreditLineAmount"u8 : "cbc:DebitLineAmount"u8, line.Amount);
        if (line.DueDate is { } due)
        {
            using var period = xml.Element("cac:ReminderPeriod"u8);
            xml.Date("cbc:StartDate"u8, due.AddDays(1));
        }

        if (IsBlank(line.Invoice))
        {
            return;
        }

        using var billing = xml.Element("cac:BillingReference"u8);
        using var invoice = xml.Element("cac:InvoiceDocumentReference"u8);
        xml.Text("cbc:ID"u8, line.Invoice);
        xml.Date("cbc:IssueDate"u8, line.InvoiceDate);
    }
}
