using System.Net.Mail;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;
using Microsoft.OpenApi;

namespace Gateway.Api.Http.Json;

/// <summary>Texts with a form of their own.</summary>
internal static partial class TextForms
{
    /// <summary>RFC 5321, section 4.5.3.1: 64 before the sign, 255 after it.</summary>
    private const int EmailLengthMax = 320;
    private const int WebAddressLengthMax = 2000;

    private static readonly FieldRule AnEmail = new("SGW-EMAIL", new Sentence(
        "Ce n'est pas une adresse e-mail.",
        "Dit is geen e-mailadres.",
        "Das ist keine E-Mail-Adresse.",
        "This is no mail address."));

    private static readonly FieldRule AColour = new("SGW-COLOUR", new Sentence(
        "Une couleur s'écrit \"#1a5f7a\".",
        "Een kleur wordt geschreven als \"#1a5f7a\".",
        "Eine Farbe wird \"#1a5f7a\" geschrieben.",
        "A colour is written \"#1a5f7a\"."));

    private static readonly FieldRule ABic = new("SGW-BIC", new Sentence(
        "Ce n'est pas un BIC : huit ou onze lettres et chiffres, comme GKCCBEBB.",
        "Dit is geen BIC: acht of elf letters en cijfers, zoals GKCCBEBB.",
        "Das ist kein BIC: acht oder elf Buchstaben und Ziffern, wie GKCCBEBB.",
        "This is no BIC: eight or eleven letters and digits, such as GKCCBEBB."));

    private static readonly FieldRule AWebAddress = new("SGW-WEB-ADDRESS", new Sentence(
        "Une adresse web commençant par https:// ou http:// est attendue.",
        "Een webadres dat begint met https:// of http:// wordt verwacht.",
        "Eine Webadresse, die mit https:// oder http:// beginnt, wird erwartet.",
        "A web address that begins with https:// or http:// is expected."));

    private static readonly FieldRule ASeriesCode = new("SGW-SERIES-CODE", new Sentence(
        "Une série est faite d'une à huit lettres majuscules ou chiffres.",
        "Een reeks bestaat uit één tot acht hoofdletters of cijfers.",
        "Ein Nummernkreis besteht aus einem bis acht Großbuchstaben oder Ziffern.",
        "A series is made of one to eight capitals or digits."));

    private static readonly FieldRule Bytes = new("SGW-BASE64", new Sentence(
        "Un contenu en base64 (RFC 4648, avec bourrage, sans retour à la ligne) est attendu.",
        "Inhoud in base64 (RFC 4648, met opvulling, zonder regeleinden) wordt verwacht.",
        "Inhalt in Base64 (RFC 4648, mit Auffüllung, ohne Zeilenumbrüche) wird erwartet.",
        "Content in base64 (RFC 4648, padded, without line breaks) is expected."));

    public static IEnumerable<KeyValuePair<string, ValueForm>> ByName =>
    [
        Text(WrittenAs.Email, AnEmail, "A mail address.", "facturation@exemple.be", IsEmail, format: "email"),
        Text(WrittenAs.Colour, AColour, "A colour in sRGB.", "#1a5f7a", Colour().IsMatch, "^#[0-9A-Fa-f]{6}$"),
        Text(WrittenAs.Bic, ABic, "A BIC (ISO 9362).", "GKCCBEBB", Bic().IsMatch),
        Text(WrittenAs.WebAddress, AWebAddress, "A web address.", "https://exemple.be/bon.pdf", IsWebAddress,
            format: "uri"),
        Text(
            WrittenAs.SeriesCode,
            ASeriesCode,
            "The code of a series of document numbers: one to eight capitals or digits.",
            "F",
            text => new NumberSeries(text, 0).IsValid,
            "^[A-Z0-9]{1,8}$"),
    ];

    public static IEnumerable<KeyValuePair<Type, ValueForm>> ByType =>
    [
        new(typeof(byte[]), new PlainForm(
            Bytes,
            new ValueSchema(JsonSchemaType.String, "Bytes in base64 (RFC 4648).", "JVBERi0xLjcK") { Format = "byte" },
            element => element.ValueKind == JsonValueKind.String && element.TryGetBytesFromBase64(out _))),
    ];

    private static KeyValuePair<string, ValueForm> Text(
        string name,
        FieldRule rule,
        string description,
        string example,
        Predicate<string> isValid,
        string? pattern = null,
        string? format = null) =>
        new(name, new TextForm<string>(
            rule,
            new ValueSchema(JsonSchemaType.String, description, example) { Pattern = pattern, Format = format },
            (string? text, out string value) =>
            {
                value = text ?? "";
                return text is not null && isValid(text);
            }));

    private static bool IsEmail(string text) =>
        text.Length <= EmailLengthMax
        && text.All(character => character is > ' ' and < '\u007F')
        && MailAddress.TryCreate(text, out var address)
        && address.Address == text
        && address.Host.Contains('.', StringComparison.Ordinal);

    private static bool IsWebAddress(string text) =>
        text.Length <= WebAddressLengthMax
        && XmlText.CanCarry(text)
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);

    [GeneratedRegex(@"\A#[0-9A-Fa-f]{6}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Colour();

    [GeneratedRegex(@"\A[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bic();
}
