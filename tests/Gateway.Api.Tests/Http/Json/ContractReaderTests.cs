using System.Text;
using Gateway.Api.Http.Documentation;
using Gateway.Api.Http.Invoicing;
using Gateway.Api.Http.Json;
using Gateway.Api.Http.Parties;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;

namespace Gateway.Api.Tests.Http.Json;

public class ContractReaderTests
{
    private const string Line = """
        {"description": "Atelier", "quantity": 2, "price": {"net": "500.00"}, "vat": {"category": "S", "rate": 21}}
        """;

    [Fact]
    public void Numbers_and_strings_give_the_same_invoice()
    {
        var strings = Accepted<InvoiceRequest>(Invoice("""
            [{"description": "a", "quantity": "2", "price": {"net": "0.10"}, "vat": {"category": "S", "rate": "21"}}]
            """));
        var numbers = Accepted<InvoiceRequest>(Invoice("""
            [{"description": "a", "quantity": 2, "price": {"net": 0.10}, "vat": {"category": "S", "rate": 21}}]
            """));

        numbers.Lines[0].ShouldBe(strings.Lines[0]);
        numbers.Lines[0].Price.Net.ShouldBe(0.10m);
    }

    [Fact]
    public void Every_fault_is_told_at_once_and_where_it_is() =>
        Refused<InvoiceRequest>("""
            {
              "client": "not an id",
              "currency": "EURO",
              "colour": "red",
              "issueDate": "2026-02-30",
              "issueDate": "2026-02-28",
              "references": {"contract": 7, "a/b~c": 1},
              "lines": [
                {"description": "", "quantity": "two", "price": {"net": null}, "vat": {"category": "L"}},
                {"description": "x", "quantity": 1e3, "price": [], "vat": {"category": "S", "rate": 101}},
                "line"
              ],
              "paidAmount": "10.001",
              "paymentTermDays": "30"
            }
            """).ShouldBe(
            [
                "SGW-AMOUNT /paidAmount",
                "SGW-CURRENCY /currency",
                "SGW-DATE /issueDate",
                "SGW-DAYS /paymentTermDays",
                "SGW-FIELD-DUPLICATE /issueDate",
                "SGW-FIELD-MISSING /externalReference",
                "SGW-FIELD-MISSING /lines/0/price/net",
                "SGW-FIELD-OBJECT /lines/1/price",
                "SGW-FIELD-OBJECT /lines/2",
                "SGW-FIELD-TEXT /references/contract",
                "SGW-FIELD-TEXT-EMPTY /lines/0/description",
                "SGW-FIELD-UNKNOWN /colour",
                "SGW-FIELD-UNKNOWN /references/a~1b~0c",
                "SGW-ID /client",
                "SGW-NUMBER /lines/0/quantity",
                "SGW-NUMBER /lines/1/quantity",
                "SGW-PERCENTAGE /lines/1/vat/rate",
                "SGW-VAT-CATEGORY /lines/0/vat/category",
            ]);

    [Theory]
    [InlineData("\"enterpriseNumber\": \"1234567895\"", "SGW-ENTERPRISE-NUMBER /enterpriseNumber")]
    [InlineData("\"vatNumber\": \"BE1234567895\"", "SGW-VAT-NUMBER /vatNumber")]
    [InlineData("\"vatNumber\": \"GR123456789\"", "SGW-VAT-NUMBER /vatNumber")]
    [InlineData("\"iban\": \"BE68539007547035\"", "SGW-IBAN /iban")]
    [InlineData("\"bic\": \"GKCC\"", "SGW-BIC /bic")]
    [InlineData("\"email\": \"zoe\"", "SGW-EMAIL /email")]
    [InlineData("\"email\": \"zoe@exemple.be\\r\\nBcc: all@exemple.be\"", "SGW-EMAIL /email")]
    [InlineData("\"language\": \"FR\"", "SGW-LANGUAGE /language")]
    [InlineData("\"language\": \"it\"", "SGW-LANGUAGE /language")]
    public void Values_that_cannot_be_are_refused_where_they_stand(string field, string finding) =>
        Refused<LegalEntityRequest>($$"""{ {{field}} }""").ShouldContain(finding);

    [Theory]
    [InlineData("1000000000.01")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("\"0x10\"")]
    [InlineData("\"1,000.00\"")]
    [InlineData("\" 1\"")]
    [InlineData("\"1.\"")]
    [InlineData("\"+1\"")]
    [InlineData("\"NaN\"")]
    [InlineData("1E400")]
    [InlineData("true")]
    public void Absurd_amounts_are_refused(string amount) =>
        Refused<InvoiceRequest>($$"""{"paidAmount": {{amount}}}""").ShouldContain("SGW-AMOUNT /paidAmount");

    [Theory]
    [InlineData("\\u0000")]
    [InlineData("\\u001b")]
    [InlineData("\\ud83d")]
    [InlineData("\\udc00\\ud83d")]
    [InlineData("\\uffff")]
    public void Text_that_XML_cannot_carry_is_refused(string escaped) =>
        Refused<InvoiceRequest>($$"""{"note": "a{{escaped}}b"}""").ShouldContain("SGW-FIELD-TEXT-CHARACTERS /note");

    [Theory]
    [InlineData("Zoë 😀 Łódź")]
    [InlineData("two\\nlines\\tand a tab")]
    public void Text_of_every_script_is_taken(string text) =>
        Accepted<CreditNoteRequest>($$"""{"reason": "{{text}}"}""").Reason.Length.ShouldBeGreaterThan(5);

    [Fact]
    public void A_field_name_that_is_no_text_is_refused_and_not_quoted() =>
        Refused<CreditNoteRequest>("""{"reason": "x", "\ud800": 1}""").ShouldBe(["SGW-FIELD-UNKNOWN /\uFFFD"]);

    [Fact]
    public void Texts_and_lists_have_limits()
    {
        Refused<CreditNoteRequest>($$"""{"reason": "{{new string('x', 501)}}"}""")
            .ShouldBe(["SGW-FIELD-TEXT-LENGTH /reason"]);
        Refused<CreditNoteRequest>("""{"reason": "x", "lines": []}""").ShouldBe(["SGW-FIELD-LIST-EMPTY /lines"]);
    }

    [Fact]
    public void An_invoice_of_ten_thousand_lines_is_refused_with_one_finding() =>
        Refused<InvoiceRequest>(Invoice($"[{string.Join(',', Enumerable.Repeat(Line, 10_000))}]"))
            .ShouldBe(["SGW-FIELD-LIST-LENGTH /lines"]);

    [Fact]
    public void Findings_stop_at_a_hundred_and_say_so()
    {
        var findings = Refused<CreditNoteRequest>(
            $$"""{"reason": "x", {{string.Join(", ", Enumerable.Range(0, 500).Select(n => $"\"f{n}\": 1"))}}}""");

        findings.Length.ShouldBe(101);
        findings.ShouldContain("SGW-FIELD-MORE ");
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("{\n  \"client\": \n}", 3, 1)]
    [InlineData("{\"a\": 1,}", 1, 9)]
    [InlineData("{} {}", 1, 4)]
    [InlineData("// no\n{}", 1, 1)]
    public void Malformed_JSON_says_where_it_breaks(string json, long line, long position) =>
        Read<InvoiceRequest>(json).ShouldBe(new ReadOutcome<InvoiceRequest>.Malformed(line, position));

    [Fact]
    public void JSON_nested_too_deep_is_malformed() =>
        Read<InvoiceRequest>(new string('[', 40) + new string(']', 40))
            .ShouldBeOfType<ReadOutcome<InvoiceRequest>.Malformed>();

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_malformed() =>
        ContractReader.Read<CreditNoteRequest>(Encoding.Latin1.GetBytes("""{"reason": "é"}"""))
            .ShouldBeOfType<ReadOutcome<CreditNoteRequest>.Malformed>();

    [Theory]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("null")]
    [InlineData("7")]
    public void A_request_that_is_no_object_is_refused(string json) =>
        Refused<InvoiceRequest>(json).ShouldBe(["SGW-FIELD-OBJECT "]);

    [Fact]
    public void Null_is_read_as_left_out() =>
        Accepted<CreditNoteRequest>("""{"reason": "x", "externalReference": null, "lines": null}""")
            .Lines.ShouldBeNull();

    [Fact]
    public void Every_sentence_stands_in_four_languages()
    {
        var rules = FieldRules.All.Concat(ValueForms.All.Select(form => form.Rule)).ToList();

        rules.Count.ShouldBeGreaterThan(25);
        foreach (var rule in rules)
        {
            Enum.GetValues<Language>().Select(rule.Sentence.With("a", "b").In).Distinct().Count().ShouldBe(4, rule.Id);
        }
    }

    [Fact]
    public void Every_example_of_the_description_is_a_good_request()
    {
        foreach (var type in RequestExamples.Types)
        {
            var utf8 = Encoding.UTF8.GetBytes(RequestExamples.Of(type)!.ToJsonString());
            var read = typeof(ContractReader).GetMethod(nameof(ContractReader.Read), [typeof(ReadOnlyMemory<byte>)])!
                .MakeGenericMethod(type);
            read.Invoke(null, [new ReadOnlyMemory<byte>(utf8)])!.GetType().Name.ShouldBe("Accepted", type.Name);
        }
    }

    [Fact]
    public void Every_example_of_a_value_is_taken_in_its_own_form()
    {
        foreach (var form in ValueForms.All)
        {
            var json = form.Schema.Type.HasFlag(Microsoft.OpenApi.JsonSchemaType.String)
                ? $"\"{form.Schema.Example}\""
                : form.Schema.Example;
            using var document = System.Text.Json.JsonDocument.Parse(json);
            if (form.Converter?.Type != typeof(Domain.Money.Amount))
            {
                form.Check(document.RootElement, "").ShouldBeNull(form.Rule.Id);
            }
        }
    }

    [Fact]
    public void A_merge_replaces_what_is_given_and_keeps_the_rest()
    {
        var before = Accepted<ClientRequest>("""
            {"kind": "company", "name": "A", "language": "fr", "buyerReference": "B-1", "paymentTermDays": 45,
             "address": {"street": "S 1", "postCode": "1000", "city": "C", "country": "BE"},
             "contacts": [{"purpose": "invoice", "email": "a@exemple.be"}]}
            """);
        var after = Merged(before, """
            {"name": "Z", "buyerReference": null, "address": {"city": "D"}, "contacts": []}
            """);

        after.ShouldBeOfType<ReadOutcome<ClientRequest>.Accepted>().Value.ShouldSatisfyAllConditions(
            client => client.Name.ShouldBe("Z"),
            client => client.BuyerReference.ShouldBeNull(),
            client => client.PaymentTermDays.ShouldBe(45),
            client => client.Address.City.ShouldBe("D"),
            client => client.Address.Street.ShouldBe("S 1"),
            client => client.Contacts.ShouldBeEmpty());
    }

    [Fact]
    public void A_merge_is_read_as_strictly_as_a_new_object()
    {
        var before = Accepted<CreditNoteRequest>("""{"reason": "x"}""");

        RulesOf(Merged(before, """
            {"reason": null, "colour": null, "issueDate": "f", "issueDate": "F", "a": {"b": "\ud800"}}
            """))
            .ShouldBe(
            [
                "SGW-DATE /issueDate", "SGW-FIELD-DUPLICATE /issueDate", "SGW-FIELD-MISSING /reason",
                "SGW-FIELD-UNKNOWN /a", "SGW-FIELD-UNKNOWN /colour",
            ]);
        RulesOf(Merged(before, "[]")).ShouldBe(["SGW-FIELD-OBJECT "]);
        Merged(before, "{").ShouldBeOfType<ReadOutcome<CreditNoteRequest>.Malformed>();
    }

    private static ReadOutcome<T> Merged<T>(T before, string change)
        where T : class =>
        ContractReader.ReadMerged(before, Encoding.UTF8.GetBytes(change));

    private static string Invoice(string lines) =>
        $$"""{"client": "0195e2a4-8f3c-7000-8000-3b1c0d2e4f5a", "externalReference": "r", "lines": {{lines}}}""";

    private static ReadOutcome<T> Read<T>(string json)
        where T : class =>
        ContractReader.Read<T>(Encoding.UTF8.GetBytes(json));

    private static T Accepted<T>(string json)
        where T : class =>
        Read<T>(json).ShouldBeOfType<ReadOutcome<T>.Accepted>().Value;

    private static string[] Refused<T>(string json)
        where T : class =>
        RulesOf(Read<T>(json));

    private static string[] RulesOf<T>(ReadOutcome<T> outcome) =>
    [
        .. outcome.ShouldBeOfType<ReadOutcome<T>.Refused>().Findings
            .Select((Finding finding) => $"{finding.Rule} {finding.Pointer}")
            .Order(StringComparer.Ordinal),
    ];
}
