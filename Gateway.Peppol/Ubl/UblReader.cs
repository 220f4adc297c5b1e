using System.Xml.Linq;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Domain.Xml;
using static Gateway.Peppol.Ubl.UblNames;

namespace Gateway.Peppol.Ubl;

/// <summary>
/// Reads any UBL 2.1 invoice or credit note, ours or foreign, into the model. Elements the model has no place for are
/// read over; what the model cannot do without, or cannot understand, is a finding with its path. No input makes it
/// throw. Whether the document is right is for the rules to say: totals and line amounts are read as they are stated.
/// </summary>
public static partial class UblReader
{
    /// <summary>Faults kept of one document; the first thousand say enough.</summary>
    public const int FindingsMax = 1_000;

    public static UblReading Read(ReadOnlyMemory<byte> bytes)
    {
        var findings = new UblFindings();
        try
        {
            var document = Document(SecureXml.Tree(bytes).Root!, findings);
            if (document is not null && findings.None)
            {
                return new UblReading.Read(document);
            }
        }
        catch (UnreadableXmlException fault)
        {
            findings.Add(UblFault.NoXml, path: null, term: null, fault.Message);
        }

        return new UblReading.Unreadable(findings.All);
    }

    private static BillingDocument? Document(XElement tree, UblFindings findings)
    {
        var kind = UblKind.Of(tree.Name);
        if (kind is null)
        {
            findings.Add(UblFault.NoBillingDocument, $"/{Qualified(tree.Name)}", term: null, tree.Name.ToString());
            return null;
        }

        var root = InItsCurrency(new UblElement(tree, findings, stated: null));
        var number = root.RequiredCode(Cbc + "ID", "BT-1");
        var totals = Totals(root);
        var content = Content(root, kind) with { Exemptions = Exemptions(totals.VatBreakdown) };
        return kind == UblKind.OfCreditNote
            ? new CreditNote { Number = number, Content = content, Totals = totals }
            : new Invoice { Number = number, Content = content, Totals = totals };
    }

    /// <summary>The root, knowing the currency every amount of the document is in (BT-5).</summary>
    private static UblElement InItsCurrency(UblElement root)
    {
        var code = root.RequiredCode(Cbc + "DocumentCurrencyCode", "BT-5");
        return root.In(Known(root, Cbc + "DocumentCurrencyCode", code, "BT-5"));
    }

    private static Currency? Known(UblElement root, XName name, string? code, string term)
    {
        if (string.IsNullOrEmpty(code))
        {
            return null;
        }

        if (Currency.TryParse(code, out var currency))
        {
            return currency;
        }

        root.Fault(name, UblFault.UnknownCode, term, code);
        return null;
    }

    private static DocumentContent Content(UblElement root, UblKind kind)
    {
        var vatCurrency = Known(root, Cbc + "TaxCurrencyCode", root.Code(Cbc + "TaxCurrencyCode"), "BT-6");
        var seller = root.Required(Cac + "AccountingSupplierParty", "BG-4").Required(Cac + "Party", "BG-4");
        var buyer = root.Required(Cac + "AccountingCustomerParty", "BG-7").Required(Cac + "Party", "BG-7");
        var payee = root.Child(Cac + "PayeeParty");
        var period = root.Child(Cac + "InvoicePeriod");
        return new DocumentContent
        {
            Profile = UblSpecification.ProfileOf(root.Code(Cbc + "CustomizationID"), root.Code(Cbc + "ProfileID")),
            TypeCode = root.RequiredCode(kind.TypeCode, "BT-3"),
            IssueDate = root.RequiredDate(Cbc + "IssueDate", "BT-2"),
            DueDate = root.Date(Cbc + "DueDate", "BT-9") ?? PaymentDueDate(root),
            TaxPointDate = root.Date(Cbc + "TaxPointDate", "BT-7"),
            TaxPointCode = period?.Code(Cbc + "DescriptionCode"),
            Currency = root.Currency,
            VatCurrency = vatCurrency,
            VatTotalInVatCurrency = VatTotalIn(root, vatCurrency),
            References = References(root, kind),
            Notes = Notes(root),
            PrecedingInvoices = PrecedingInvoices(root),
            Seller = PartyOf(seller, SellerTerms),
            Buyer = PartyOf(buyer, BuyerTerms),
            Payee = payee is { } paid ? PayeeOf(paid) : null,
            TaxRepresentative = TaxRepresentative(root),
            Delivery = Delivery(root),
            Period = PeriodOf(period),
            PaymentMeans = root.Children(Cac + "PaymentMeans").Select(PaymentMeansOf).ToListOf(),
            CreditorIdentifier = CreditorIdentifier(payee) ?? CreditorIdentifier(seller),
            PaymentTerms = root.Child(Cac + "PaymentTerms")?.Text(Cbc + "Note"),
            AllowanceCharges = AllowanceCharges(root, ofDocument: true),
            PaidAmount = root.Child(Cac + "LegalMonetaryTotal")?.Amount(Cbc + "PrepaidAmount", "BT-113"),
            RoundingAmount = root.Child(Cac + "LegalMonetaryTotal")?.Amount(Cbc + "PayableRoundingAmount", "BT-114"),
            Attachments = Attachments(root, kind),
            Lines = Lines(root, kind),
        };
    }

    /// <summary>BG-1. The subject (BT-21) is the three characters between two hashes before the text.</summary>
    private static ListOf<Note> Notes(UblElement root) =>
        root.Children(Cbc + "Note").Select(note => note.Text()).OfType<string>().Select(NoteOf).ToListOf();

    private static Note NoteOf(string text) =>
        text is ['#', _, _, _, '#', ..] && !text.AsSpan(1, 3).ContainsAnyExcept(SubjectCharacters)
            ? new Note(text[5..], text[1..4])
            : new Note(text);
}
