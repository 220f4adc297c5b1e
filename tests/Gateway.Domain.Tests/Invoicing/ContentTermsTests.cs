using FsCheck.Fluent;
using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;
using Gateway.Testing.Invoicing;

namespace Gateway.Domain.Tests.Invoicing;

/// <summary>What holds of every text, amount and number of the model, by reflection: none is forgotten.</summary>
public class ContentTermsTests
{
    private static readonly DocumentContent[] Documents =
    [
        Invoicing.Documents.Full(),
        Invoicing.Documents.Full().Paid(new PaymentMeans.Card("1234", "Ada") { Code = "48", Text = "Carte" }),
        Invoicing.Documents.Full().Paid(new PaymentMeans.DirectDebit("M-1", "BE68539007547034") { Code = "59" }),
        Invoicing.Documents.Full().Paid(new PaymentMeans.Other { Code = "10" }),
    ];

    private static readonly Mutation<string>[] Texts = [.. Documents.SelectMany(Mutations.Of<string>)];

    [Fact]
    public void The_full_documents_have_no_findings() =>
        Documents.SelectMany(content => ContentRules.Check(content)).ShouldBeEmpty();

    [Fact]
    public void The_full_documents_use_every_text_of_the_model() =>
        TextsOf(typeof(DocumentContent), [])
            .Except(Texts.Select(text => NameOf(text.Pointer)))
            .ShouldBeEmpty();

    [Fact]
    public void Every_text_that_XML_cannot_carry_is_told_where_it_stands()
    {
        string[] hostile = ["a\u0001b", "a\uFFFFb", "half a pair \uD800", "\uDC00 the other half"];
        hostile.SelectMany(Untold).ShouldBeEmpty();
    }

    [Fact]
    public void Every_text_is_bounded() => Untold(new string('x', 5_001)).ShouldBeEmpty();

    [Fact]
    public void Every_empty_text_is_told() => Untold(" ").ShouldBeEmpty();

    [Fact]
    public void Only_prose_has_lines() =>
        Texts.Where(text => ContentRules.Check(text.With("a\nb")).All(finding => finding.Pointer != text.Pointer))
            .Select(text => NameOf(text.Pointer))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ShouldBe(
                ["attachments/description", "exemptions/reason", "item/description", "lines/note", "notes/text",
                    "paymentTerms", "properties/value", "seller/legalForm", "buyer/legalForm"],
                ignoreOrder: true);

    [Fact]
    public void No_amount_is_taken_in_another_currency() =>
        UntoldAmounts(amount => new(amount.Value, Currency.Parse("CHF")), "SGW-AMOUNT-CURRENCY").ShouldBeEmpty();

    [Fact]
    public void No_amount_is_taken_without_a_currency() =>
        UntoldAmounts(amount => default, "SGW-AMOUNT-CURRENCY").ShouldBeEmpty();

    [Fact]
    public void No_amount_is_taken_beyond_belief() =>
        UntoldAmounts(amount => new(-2_000_000_000, amount.Currency), "SGW-AMOUNT-MAX").ShouldBeEmpty();

    [Fact]
    public void No_amount_is_taken_with_part_of_a_cent() =>
        UntoldAmounts(amount => new(amount.Value + 0.001m, amount.Currency), "BR-DEC-").ShouldBeEmpty();

    [Fact]
    public void Numbers_of_any_size_give_findings_and_never_an_exception()
    {
        decimal[] numbers =
        [
            decimal.MaxValue, decimal.MinValue, 0, -0.0m, 0.000_000_000_000_000_000_000_000_000_1m, 1e28m, -1, 1e9m,
        ];
        foreach (var mutation in Mutations.Of<decimal>(Invoicing.Documents.Full()))
        {
            foreach (var number in numbers)
            {
                var content = mutation.With(number);
                if (ContentRules.Check(content).Count == 0)
                {
                    Should.NotThrow(() => DocumentTotals.Of(content), mutation.Pointer);
                }
            }
        }
    }

    [Fact]
    public void The_largest_numbers_that_are_taken_can_be_added_up() =>
        Properties.Hold(
            Gen.Zip(Gen.Elements(1e9m, -1e9m, 1e-6m, 1m), Gen.Two(Gen.Elements(1e9m, 1e-6m, 0.1234567m, 1m))), one =>
            {
                var (quantity, (price, baseQuantity)) = one;
                var line = Invoicing.Documents.Line("1", quantity, price, Vat.Standard(100)) with
                {
                    Price = new Price { Net = price, BaseQuantity = baseQuantity },
                };
                var content = Invoicing.Documents.Simple() with
                {
                    Lines = Enumerable.Range(1, 1_000).Select(id => line with { Id = $"{id}" }).ToListOf(),
                };
                return ContentRules.Check(content).All(finding => finding.Pointer == "/lines");
            });

    /// <summary>The texts that are given this value without a finding at their place.</summary>
    private static IEnumerable<string> Untold(string value) =>
        Texts.Where(text => ContentRules.Check(text.With(value)).All(finding => finding.Pointer != text.Pointer))
            .Select(text => text.Pointer);

    private static IEnumerable<string> UntoldAmounts(Func<Amount, Amount> change, string rule)
    {
        var amounts = Mutations.Of<Amount>(Invoicing.Documents.Full()).ToList();
        amounts.Count.ShouldBe(12);
        return amounts
            .Where(amount => !ContentRules.Check(amount.With(change(amount.Value))).Any(finding =>
                finding.Pointer == amount.Pointer && finding.Rule.StartsWith(rule, StringComparison.Ordinal)))
            .Select(amount => amount.Pointer);
    }

    /// <summary>The last two names of a pointer: <c>/lines/0/item/name</c> is item/name.</summary>
    private static string NameOf(string pointer) =>
        string.Join('/', pointer.Split('/').Where(part => part.Length > 0 && !char.IsAsciiDigit(part[0])).TakeLast(2));

    private static IEnumerable<string> TextsOf(Type type, HashSet<string> seen, string owner = "")
    {
        foreach (var property in type.GetProperties().Where(property => property.CanWrite))
        {
            var name = System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            var inner = ItemOf(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
            if (inner == typeof(string))
            {
                yield return owner.Length == 0 ? name : $"{owner}/{name}";
            }
            else if (inner.Namespace == typeof(DocumentContent).Namespace && !inner.IsEnum
                && seen.Add($"{owner}/{name}"))
            {
                foreach (var text in Variants(inner).SelectMany(variant => TextsOf(variant, seen, name)))
                {
                    yield return text;
                }
            }
        }
    }

    private static Type ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ListOf<>)
            ? type.GetGenericArguments()[0]
            : type;

    private static Type[] Variants(Type type) => type.IsAbstract ? type.GetNestedTypes() : [type];
}
