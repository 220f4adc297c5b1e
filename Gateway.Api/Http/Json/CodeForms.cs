using Gateway.Domain.Invoicing;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Microsoft.OpenApi;

namespace Gateway.Api.Http.Json;

/// <summary>Codes of the lists that documents use.</summary>
internal static class CodeForms
{
    private static readonly FieldRule ACurrency = new("SGW-CURRENCY", new Sentence(
        "Ce n'est pas une devise : un code ISO 4217 en majuscules est attendu, comme EUR.",
        "Dit is geen munt: een ISO 4217-code in hoofdletters wordt verwacht, zoals EUR.",
        "Das ist keine Währung: ein ISO-4217-Code in Großbuchstaben wird erwartet, wie EUR.",
        "This is no currency: a code of ISO 4217 in capitals is expected, such as EUR."));

    private static readonly FieldRule ACountry = new("SGW-COUNTRY", new Sentence(
        "Ce n'est pas un pays : un code ISO 3166-1 de deux lettres majuscules est attendu, comme BE.",
        "Dit is geen land: een ISO 3166-1-code van twee hoofdletters wordt verwacht, zoals BE.",
        "Das ist kein Land: ein ISO-3166-1-Code aus zwei Großbuchstaben wird erwartet, wie BE.",
        "This is no country: a code of ISO 3166-1 of two capitals is expected, such as BE."));

    private static readonly FieldRule ALanguage = new("SGW-LANGUAGE", new Sentence(
        "Une de ces langues est attendue : {0}.",
        "Een van deze talen wordt verwacht: {0}.",
        "Eine dieser Sprachen wird erwartet: {0}.",
        "One of these languages is expected: {0}."));

    private static readonly FieldRule AVatCategory = new("SGW-VAT-CATEGORY", new Sentence(
        "Une de ces catégories de TVA est attendue : {0}.",
        "Een van deze btw-categorieën wordt verwacht: {0}.",
        "Eine dieser Umsatzsteuerkategorien wird erwartet: {0}.",
        "One of these VAT categories is expected: {0}."));

    /// <summary>The categories the gateway issues; the other three of the norm are of Spain and Italy.</summary>
    private static readonly VatCategory[] Issued =
    [
        VatCategory.Standard, VatCategory.ZeroRated, VatCategory.Exempt, VatCategory.ReverseCharge,
        VatCategory.IntraCommunity, VatCategory.Export, VatCategory.OutsideScope,
    ];

    public static IEnumerable<KeyValuePair<Type, ValueForm>> ByType =>
    [
        new(typeof(Currency), new TextForm<Currency>(
            ACurrency,
            new ValueSchema(JsonSchemaType.String, "A currency of ISO 4217.", "EUR") { Pattern = "^[A-Z]{3}$" },
            Currency.TryParse,
            currency => currency.Code)),
        new(typeof(Country), new TextForm<Country>(
            ACountry,
            new ValueSchema(JsonSchemaType.String, "A country of ISO 3166-1; Northern Ireland is XI, Kosovo 1A.", "BE")
            {
                Pattern = "^[A-Z0-9]{2}$",
            },
            Country.TryParse,
            country => country.Code)),
        new(typeof(Language), new TextForm<Language>(
            ALanguage,
            new ValueSchema(JsonSchemaType.String, "A language the gateway speaks.", "fr")
            {
                Choices = [.. Enum.GetValues<Language>().Select(language => language.Code())],
            },
            IsLanguage,
            language => language.Code())),
        new(typeof(VatCategory), new TextForm<VatCategory>(
            AVatCategory,
            new ValueSchema(
                JsonSchemaType.String,
                "S standard rate, Z zero rated, E exempt, AE reverse charge, K intra-Community goods, G export, "
                + "O outside the scope of VAT.",
                "S")
            {
                Choices = [.. Issued.Select(category => category.Code())],
            },
            (string? text, out VatCategory category) =>
                VatCategoryCodes.TryParse(text, out category) && Issued.Contains(category),
            category => category.Code())),
    ];

    private static bool IsLanguage(string? text, out Language language) =>
        LanguageCodes.TryParse(text, out language) && text == language.Code();
}
