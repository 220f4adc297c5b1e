namespace Gateway.Domain.Invoicing.Rules;

/// <summary>The head of a document: type, dates, currencies, references, and how long its lists may be.</summary>
internal static class DocumentRules
{
    public const int LinesMax = 5_000;

    private const string Germany = "DE";

    public static void Check(DocumentContent content, CreditBasis basis, ContentFindings findings)
    {
        Lists(content, findings);
        Type(content, findings);
        Dates(content, findings);
        Currencies(content, findings);
        Preceding(content, basis, findings);
        if (content.Notes.Count > 1
            && (content.Seller.Address.CountryCode != Germany || content.Buyer.Address.CountryCode != Germany))
        {
            findings.Add("PEPPOL-EN16931-R002", "/notes", content.Notes.Count);
        }
    }

    /// <summary>BG-14 and BG-26 share their shape and differ in their ids.</summary>
    public static void Period(Period? period, string at, string emptyRule, string orderRule, ContentFindings findings)
    {
        if (period is { Start: null, End: null })
        {
            findings.Add(emptyRule, at);
        }

        if (period is { Start: { } start, End: { } end } && end < start)
        {
            findings.Add(orderRule, $"{at}/end", end, start);
        }
    }

    private static void Lists(DocumentContent content, ContentFindings findings)
    {
        if (content.Lines.Count == 0)
        {
            findings.Add("BR-16", "/lines");
        }

        if (content.Lines.Count > LinesMax)
        {
            findings.Add("SGW-LINES-MAX", "/lines", content.Lines.Count, LinesMax);
        }

        (string Pointer, int Count, int Max)[] bounds =
        [
            ("/notes", content.Notes.Count, 20),
            ("/precedingInvoices", content.PrecedingInvoices.Count, 100),
            ("/paymentMeans", content.PaymentMeans.Count, 20),
            ("/allowanceCharges", content.AllowanceCharges.Count, 100),
            ("/exemptions", content.Exemptions.Count, 20),
            ("/attachments", content.Attachments.Count, 50),
            ("/seller/identifiers", content.Seller.Identifiers.Count, 20),
            ("/buyer/identifiers", content.Buyer.Identifiers.Count, 20),
        ];
        foreach (var (pointer, count, max) in bounds.Where(bound => bound.Count > bound.Max))
        {
            findings.Add("SGW-LIST-MAX", pointer, count, max);
        }
    }

    private static void Type(DocumentContent content, ContentFindings findings)
    {
        var profile = BillingTypeCodes.ProfileOf(content.TypeCode ?? "");
        if (profile is null)
        {
            findings.Add("BR-CL-01", "/typeCode", content.TypeCode ?? "");
        }
        else if (profile != content.Profile)
        {
            findings.Add("SGW-TYPE-PROFILE", "/typeCode", content.TypeCode!);
        }
    }

    private static void Dates(DocumentContent content, ContentFindings findings)
    {
        if (content.DueDate < content.IssueDate)
        {
            findings.Add("SGW-DUE-DATE", "/dueDate", content.DueDate.Value, content.IssueDate);
        }

        if (content is { TaxPointDate: not null, TaxPointCode: not null })
        {
            findings.Add("BR-CO-03", "/taxPointCode");
        }

        Period(content.Period, "/period", "BR-CO-19", "BR-29", findings);
    }

    private static void Currencies(DocumentContent content, ContentFindings findings)
    {
        if (content.Currency == default)
        {
            findings.Add("BR-05", "/currency");
        }

        if (content.VatCurrency is { } currency && content.VatTotalInVatCurrency is null)
        {
            findings.Add("BR-53", "/vatTotalInVatCurrency", currency.ToString());
        }

        if (content is { VatCurrency: null, VatTotalInVatCurrency: not null })
        {
            findings.Add("SGW-VAT-CURRENCY", "/vatCurrency");
        }

        if (content.VatCurrency is { } same && same == content.Currency)
        {
            findings.Add("PEPPOL-EN16931-R005", "/vatCurrency", same.ToString());
        }
    }

    private static void Preceding(DocumentContent content, CreditBasis basis, ContentFindings findings)
    {
        foreach (var (at, preceding) in Places.Of("", "precedingInvoices", content.PrecedingInvoices))
        {
            if (preceding.IssueDate > content.IssueDate)
            {
                findings.Add("SGW-PRECEDING-DATE", $"{at}/issueDate", preceding.IssueDate.Value, content.IssueDate);
            }
        }

        if (!BillingTypeCodes.IsCreditNote(content.TypeCode ?? "") || content.PrecedingInvoices.Count > 0)
        {
            return;
        }

        if (basis == CreditBasis.Invoice)
        {
            findings.Add("SGW-CREDIT-PRECEDING", "/precedingInvoices");
        }
        else if (content.Notes.Count == 0)
        {
            findings.Add("SGW-CREDIT-REASON", "/notes");
        }
    }
}
