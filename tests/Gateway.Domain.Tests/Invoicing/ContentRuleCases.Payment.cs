using Gateway.Domain.Invoicing;

namespace Gateway.Domain.Tests.Invoicing;

internal static partial class ContentRuleCases
{
    private const int Mebibyte = 1024 * 1024;

    private static IEnumerable<RuleCase> Payments() =>
    [
        new("BR-49", "/paymentMeans/0/code",
            Simple.Paid(new PaymentMeans.Other { Code = "" }), Simple.Paid(new PaymentMeans.Other { Code = "10" })),
        new("BR-61", "/paymentMeans/0/account",
            Simple.Paid(new PaymentMeans.Other { Code = "58" }), Simple.Paid(Transfer("58", "BE68539007547034"))),
        new("SGW-CARD-NUMBER", "/paymentMeans/0/number",
            Simple.Paid(new PaymentMeans.Other { Code = "48" }),
            Simple.Paid(new PaymentMeans.Card("1234") { Code = "48" })),
        new("SGW-CARD-NUMBER", "/paymentMeans/0/number",
            Simple.Paid(new PaymentMeans.Card("") { Code = "48" }),
            Simple.Paid(new PaymentMeans.Card("123456*789") { Code = "55" })),
        new("SGW-CARD-NETWORK", "/paymentMeans/0/network",
            Simple.Paid(new PaymentMeans.Card("1234") { Code = "48", Network = "" }),
            Simple.Paid(new PaymentMeans.Card("1234") { Code = "48", Network = "VISA" })),
        new("BR-51", "/paymentMeans/0/number",
            Simple.Paid(new PaymentMeans.Card("4111111111111111") { Code = "54" }),
            Simple.Paid(new PaymentMeans.Card("4111111111") { Code = "54" })),
        new("PEPPOL-EN16931-R061", "/paymentMeans/0/mandate",
            Simple.Paid(new PaymentMeans.Other { Code = "59" }),
            Simple.Paid(new PaymentMeans.DirectDebit("M-1") { Code = "59" })),
        new("PEPPOL-EN16931-R061", "/paymentMeans/0/mandate",
            Simple.Paid(new PaymentMeans.DirectDebit(" ") { Code = "49" }),
            Simple.Paid(new PaymentMeans.DirectDebit("M-1", "BE68539007547034") { Code = "49" })),
        new("SGW-PAYMENT-KIND", "/paymentMeans/0/code",
            Simple.Paid(Transfer("48", "BE68539007547034")), Simple.Paid(Transfer("30", "BE68539007547034"))),
        new("SGW-PAYMENT-KIND", "/paymentMeans/0/code",
            Simple.Paid(new PaymentMeans.Card("1234") { Code = "10" }),
                Simple.Paid(new PaymentMeans.Other { Code = "1" })),
        new("SGW-PAYMENT-MIXED", "/paymentMeans/1/code",
            Simple.Paid(Transfer("30", "BE68539007547034"), Transfer("58", "BE68539007547034")),
            Simple.Paid(Transfer("30", "BE68539007547034"), Transfer("30", "NL91ABNA0417164300"))),
        new("SGW-PAYMENT-REFERENCE", "/paymentMeans/0/reference", Referring("+++202/6000/04237+++"), Referring("42")),
        new("SGW-PAYMENT-REFERENCE", "/paymentMeans/0/reference", Referring("RF74INV20260042"),
            Referring("RF73INV20260042")),
    ];

    private static IEnumerable<RuleCase> Accounts() =>
    [
        new("BR-50", "/paymentMeans/0/account", Simple.Paid(Transfer("30", "")), Simple),
        new("SGW-IBAN", "/paymentMeans/0/account",
            Simple.Paid(Transfer("30", "BE68539007547035")), Simple.Paid(Transfer("30", "12345678"))),
        new("SGW-IBAN", "/paymentMeans/0/account",
            Simple.Paid(Transfer("58", "12345678")), Simple.Paid(Transfer("58", "NL91ABNA0417164300"))),
        new("SGW-IBAN", "/paymentMeans/0/account",
            Simple.Paid(Transfer("58", "BE68 5390 0754 7034")), Simple.Paid(Transfer("58", "BE68539007547034"))),
        new("SGW-IBAN", "/paymentMeans/0/debitedAccount",
            Simple.Paid(new PaymentMeans.DirectDebit("M-1", "1") { Code = "59" }),
            Simple.Paid(new PaymentMeans.DirectDebit("M-1", "BE68539007547034") { Code = "59" })),
        new("SGW-BIC", "/paymentMeans/0/bic",
            Simple.Paid(new PaymentMeans.CreditTransfer("BE68539007547034", null, "KREDBE") { Code = "30" }),
            Simple.Paid(new PaymentMeans.CreditTransfer("BE68539007547034", null, "KREDBEBBXXX") { Code = "30" })),
    ];

    private static IEnumerable<RuleCase> Attachments() =>
    [
        new("BR-52", "/attachments/0/id",
            Simple.Attached(new Attachment.Named { Id = "" }), Simple.Attached(new Attachment.Named { Id = "1" })),
        new("SGW-ATTACHMENT-EMPTY", "/attachments/0/content", File([], "a.pdf"), File([1], "a.pdf")),
        new("SGW-ATTACHMENT-SIZE", "/attachments",
            File(new byte[(10 * Mebibyte) + 1].ToListOf(), "a.pdf"), File(new byte[10 * Mebibyte].ToListOf(), "a.pdf")),
        new("SGW-ATTACHMENT-NAME", "/attachments/0/fileName", File([1], "../a.pdf"), File([1], "devis été.PDF")),
        new("SGW-ATTACHMENT-NAME", "/attachments/0/fileName", File([1], "a.pdf.exe"), File([1], "a.exe.pdf")),
        new("SGW-ATTACHMENT-NAME", "/attachments/0/fileName", File([1], ".pdf"), File([1], "x.pdf")),
        new("SGW-ATTACHMENT-NAME", "/attachments/0/fileName", File([1], ""), File([1], "x.pdf")),
        new("SGW-ATTACHMENT-LINK", "/attachments/0/uri",
            Simple.Attached(new Attachment.Linked("file:///etc/passwd") { Id = "1" }),
            Simple.Attached(new Attachment.Linked("https://example.org/a") { Id = "1" })),
        new("SGW-ATTACHMENT-LINK", "/attachments/0/uri",
            Simple.Attached(new Attachment.Linked("javascript:alert(1)") { Id = "1" }), Full),
    ];

    private static PaymentMeans.CreditTransfer Transfer(string code, string account) =>
        new(account) { Code = code };

    private static DocumentContent Referring(string reference) =>
        Simple.Paid(Transfer("30", "BE68539007547034") with { Reference = reference });

    private static DocumentContent File(ListOf<byte> content, string name) =>
        Simple.Attached(new Attachment.Embedded(content, "application/pdf", name) { Id = "1" });
}
