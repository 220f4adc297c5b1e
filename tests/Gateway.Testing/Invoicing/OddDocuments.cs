using Gateway.Domain.Invoicing;
using Gateway.Domain.Money;

namespace Gateway.Testing.Invoicing;

/// <summary>
/// Documents that may be issued, with one or two values turned into odd ones: texts into codes, blanks and nothing,
/// numbers into fractions and giants, days, VAT and currencies into others. Most may not be issued any more; those that
/// still may are where a rule is missing, if one is.
/// </summary>
public static class OddDocuments
{
    private const int OriginalsMax = 60;

    private static readonly string?[] Texts =
    [
        null, "", " ", "x", " x ", "x  y", "a\nb", "\u00A0", "1", "30", "58", "EUR", "BE", "DE", "NL", "DK", "SE", "EL",
        "XI", "XK", "1A", "380", "381", "384", "389", "751", "0208", "0088", "9930", "STI", "text/csv", "0123456749",
        "VATEX-EU-AE", "VATEX-EU-79-C", "vatex-eu-ic", "RF18539007547034", "#AAI#x", "NL123456789B01", "DE123456789",
        "https://x.example/a b", "%zz", "a#b#c",
    ];

    private static readonly decimal[] Numbers =
    [
        0, -1, 0.01m, -0.01m, 0.005m, 1.005m, 0.333_333_333_333m, 33.33m, 100, 999_999.99m, 1_234_567.891_234m,
        0.000_001m, Amount.ValueMax,
    ];

    private static readonly string[] Currencies = ["EUR", "USD", "HUF", "JPY", "KRW", "KWD"];

    private static readonly Lazy<DocumentContent[]> Originals = new(() =>
        [.. Enumerable.Range(1, int.MaxValue).Select(Original).OfType<DocumentContent>().Take(OriginalsMax)]);

    /// <summary>The odd document of this seed, always the same one, and what was done to it.</summary>
    public static (DocumentContent Content, string Changes) Of(int seed)
    {
        var chance = new Chance(seed);
        var content = chance.Of<DocumentContent>(Originals.Value);
        var changes = new List<string>();
        for (var times = chance.Between(1, 2); times > 0; times--)
        {
            (content, var change) = Changed(content, chance);
            changes.Add(change);
        }

        return (content, string.Join(", ", changes));
    }

    private static DocumentContent? Original(int seed)
    {
        BillingDocument document = seed % 2 == 0
            ? GeneratedDocuments.InvoiceOf(seed)
            : GeneratedDocuments.CreditNoteOf(seed);
        return ContentRules.Check(document.Content).Count == 0 ? document.Content : null;
    }

    private static (DocumentContent Content, string Change) Changed(DocumentContent content, Chance chance) =>
        chance.Between(0, 9) switch
        {
            <= 4 => One<string>(content, chance, _ => chance.Of<string?>(Texts)!),
            5 => One<decimal>(content, chance, _ => chance.Of<decimal>(Numbers)),
            6 => One<decimal>(content, chance, value => value + chance.Of(0.01m, -0.03m)),
            7 => One<DateOnly>(content, chance, day => day.AddDays(chance.Between(-200, 200))),
            8 => One<Vat>(content, chance, _ => Vat(chance)),
            _ => InCurrency(content, Currency.Parse(chance.Of<string>(Currencies))),
        };

    private static (DocumentContent Content, string Change) One<T>(
        DocumentContent content, Chance chance, Func<T, T> change)
    {
        var mutation = chance.Of<Mutation<T>>([.. Mutations.Of<T>(content)]);
        var value = change(mutation.Value);
        return (mutation.With(value), $"{mutation.Pointer} = {value}");
    }

    private static Vat Vat(Chance chance) => new(
        chance.Of<VatCategory>(Enum.GetValues<VatCategory>()),
        chance.MaybeValue(() => new Percentage(chance.Of(0m, 0.01m, 6m, 21m))));

    /// <summary>The whole document in another currency; its VAT total in a second one stays.</summary>
    private static (DocumentContent Content, string Change) InCurrency(DocumentContent content, Currency currency)
    {
        var places = Mutations.Of<Currency>(content)
            .Select(mutation => mutation.Pointer)
            .Where(pointer => !pointer.StartsWith("/vat", StringComparison.Ordinal))
            .ToList();
        var changed = places.Aggregate(content, (result, pointer) =>
            Mutations.Of<Currency>(result).First(mutation => mutation.Pointer == pointer).With(currency));
        return (changed, $"in {currency}");
    }
}
