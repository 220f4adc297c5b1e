using System.Collections.Frozen;
using System.Text;
using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Domain.Xml;
using Gateway.Recovery.Correspondence.Paper;

namespace Gateway.Recovery.Correspondence.Dossiers;

/// <summary>
/// Whether a paper may be kept for a dossier: PDF, PNG, JPEG, XML or plain text, known by its bytes and never by a name
/// or a media type that somebody claims. Its name must be one that any system can store as it stands, and end as what
/// it is: a program that calls itself a PDF is opened as a program.
/// </summary>
public static class ExhibitCheck
{
    /// <summary>10 MiB: a contract of a hundred scanned pages.</summary>
    public const int OctetsMax = 10 * 1024 * 1024;

    public const int FileNameLengthMax = 100;

    /// <summary>Characters of what is said of a paper beside its kind.</summary>
    public const int DescriptionLengthMax = 280;

    private const int TrailerOctets = 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly FrozenDictionary<string, string[]> Endings = new Dictionary<string, string[]>
    {
        ["application/pdf"] = [".pdf"],
        ["image/png"] = [".png"],
        ["image/jpeg"] = [".jpg", ".jpeg"],
        ["application/xml"] = [".xml"],
        ["text/plain"] = [".txt", ".csv", ".eml"],
    }.ToFrozenDictionary();

    private static readonly Sentence TooLarge = new(
        "Le fichier fait {0} octets ; le maximum est {1}.", "Het bestand telt {0} bytes; het maximum is {1}.",
        "Die Datei hat {0} Bytes; erlaubt sind höchstens {1}.", "The file has {0} bytes; at most {1} are kept.");

    private static readonly Sentence NoType = new(
        "Ce n'est ni un PDF lisible et non chiffré, ni une image PNG ou JPEG, ni un XML, ni un texte en UTF-8.",
        "Dit is geen leesbare, niet-versleutelde pdf, geen PNG- of JPEG-afbeelding, geen XML en geen tekst in UTF-8.",
        "Das ist weder eine lesbare, unverschlüsselte PDF-Datei noch ein PNG- oder JPEG-Bild, XML oder Text in UTF-8.",
        "This is neither a readable PDF without encryption, nor a PNG or JPEG image, nor XML, nor text in UTF-8.");

    private static readonly Sentence NoName = new(
        "Le nom {0} ne convient pas : un nom simple, sans dossier, d'au plus 100 caractères, qui finit par {1}.",
        "De naam {0} is niet geschikt: een gewone naam zonder map, hoogstens 100 tekens, die eindigt op {1}.",
        "Der Name {0} passt nicht: ein einfacher Name ohne Ordner, höchstens 100 Zeichen, mit der Endung {1}.",
        "The name {0} does not fit: a plain name without a folder, of at most 100 characters, that ends in {1}.");

    /// <summary>All that is wrong with a file, or what it is.</summary>
    public static ExhibitReading Read(ReadOnlyMemory<byte> content, string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        if (content.Length > OctetsMax)
        {
            return Refused(Finding.Fatal(
                "SGW-EXHIBIT-SIZE", "/content", TooLarge.With(content.Length, OctetsMax)));
        }

        if (MediaTypeOf(content) is not { } mediaType)
        {
            return Refused(Finding.Fatal("SGW-EXHIBIT-TYPE", "/content", NoType));
        }

        return IsFileName(fileName, Endings[mediaType])
            ? new ExhibitReading(mediaType, [])
            : Refused(Finding.Fatal(
                "SGW-EXHIBIT-NAME", "/fileName", NoName.With(fileName, string.Join(' ', Endings[mediaType]))));
    }

    private static ExhibitReading Refused(Finding finding) => new(null, [finding]);

    private static string? MediaTypeOf(ReadOnlyMemory<byte> content) => content.Span switch
    {
        var bytes when bytes.StartsWith("%PDF-"u8) => IsPdf(bytes) ? "application/pdf" : null,
        var bytes when ImageHeader.MediaTypeOf(bytes) is { } image => ImageHeader.Read(bytes) is null ? null : image,
        _ => TextTypeOf(content),
    };

    /// <summary>Whole to its end, and open to who reads it: a court has no password.</summary>
    private static bool IsPdf(ReadOnlySpan<byte> bytes) =>
        bytes[Math.Max(0, bytes.Length - TrailerOctets)..].IndexOf("%%EOF"u8) >= 0 && bytes.IndexOf("/Encrypt"u8) < 0;

    private static string? TextTypeOf(ReadOnlyMemory<byte> content)
    {
        string text;
        try
        {
            text = Utf8.GetString(content.Span).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }

        var isText = text.AsSpan().TrimStart() is { Length: > 0 }
            && !text.Any(character => char.IsControl(character) && character is not ('\t' or '\n' or '\r' or '\f'));
        return !isText ? null
            : text.AsSpan().TrimStart()[0] != '<' ? "text/plain"
            : IsXml(content) ? "application/xml"
            : null;
    }

    private static bool IsXml(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var reader = SecureXml.Reader(content);
            while (reader.Read())
            {
            }

            return true;
        }
        catch (UnreadableXmlException)
        {
            return false;
        }
    }

    private static bool IsFileName(string name, string[] endings) =>
        name.Length is > 0 and <= FileNameLengthMax
        && name[0] is not ('.' or ' ')
        && !name.Any(character => char.IsControl(character) || "/\\:*?\"<>|".Contains(character))
        && endings.Any(ending =>
            name.Length > ending.Length && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
