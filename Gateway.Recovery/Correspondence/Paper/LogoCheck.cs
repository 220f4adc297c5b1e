using Gateway.Domain.Findings;
using Gateway.Domain.Languages;
using Gateway.Domain.Parties;

namespace Gateway.Recovery.Correspondence.Paper;

/// <summary>
/// Whether a file can stand as a unit's logo: a PNG or JPEG that is whole, of at most
/// <see cref="Brand.LogoBytesMax"/> bytes and <see cref="PixelsMax"/> pixels a side, in RGB or grey. Known by its
/// structure, never by a name or a media type somebody claims. Pixels are not decoded here.
/// </summary>
public static class LogoCheck
{
    /// <summary>The largest width and height: beyond any printer at the size a logo has.</summary>
    public const int PixelsMax = 2000;

    /// <summary>Null when the logo is fine, else the one finding that refuses it.</summary>
    /// <param name="content">The file as it was sent.</param>
    /// <param name="pointer">Where the caller found it, for the finding.</param>
    public static Finding? Check(ReadOnlySpan<byte> content, string? pointer = null)
    {
        if (content.Length > Brand.LogoBytesMax)
        {
            return Finding.Fatal("SGW-LOGO-SIZE", pointer, TooLarge.With(content.Length, Brand.LogoBytesMax));
        }

        if (ImageHeader.MediaTypeOf(content) is null)
        {
            return Finding.Fatal("SGW-LOGO-FORMAT", pointer, NoImage);
        }

        return ImageHeader.Read(content) switch
        {
            null => Finding.Fatal("SGW-LOGO-DAMAGED", pointer, Damaged),
            { IsCmyk: true } => Finding.Fatal("SGW-LOGO-COLOURS", pointer, Cmyk),
            { Width: > PixelsMax } or { Height: > PixelsMax } => Finding.Fatal("SGW-LOGO-PIXELS", pointer, TooWide),
            _ => null,
        };
    }

    /// <summary>The logo as a <c>data:</c> address, or null when it may not be printed. An invoice is printed
    /// without its logo rather than not at all.</summary>
    internal static string? DataAddress(byte[]? logo) =>
        logo is not null && Check(logo) is null
            ? $"data:{ImageHeader.MediaTypeOf(logo)};base64,{Convert.ToBase64String(logo)}"
            : null;

    private static readonly Sentence TooLarge = new(
        "Le logo fait {0} octets ; le maximum est {1}.",
        "Het logo telt {0} bytes; het maximum is {1}.",
        "Das Logo hat {0} Bytes; erlaubt sind höchstens {1}.",
        "The logo has {0} bytes; at most {1} are allowed.");

    private static readonly Sentence NoImage = new(
        "Le logo n'est ni une image PNG ni une image JPEG.",
        "Het logo is geen PNG- of JPEG-afbeelding.",
        "Das Logo ist weder ein PNG- noch ein JPEG-Bild.",
        "The logo is neither a PNG nor a JPEG image.");

    private static readonly Sentence Damaged = new(
        "L'image du logo est incomplète ou abîmée : enregistrez-la à nouveau.",
        "De afbeelding van het logo is onvolledig of beschadigd: sla ze opnieuw op.",
        "Das Bild des Logos ist unvollständig oder beschädigt: bitte neu speichern.",
        "The image of the logo is incomplete or damaged: save it again.");

    private static readonly Sentence Cmyk = new(
        "Le logo est en couleurs d'imprimerie (CMJN) : enregistrez-le en RVB.",
        "Het logo staat in drukkleuren (CMYK): sla het op in RGB.",
        "Das Logo ist in Druckfarben (CMYK): bitte in RGB speichern.",
        "The logo is in printing colours (CMYK): save it in RGB.");

    private static readonly Sentence TooWide = new Sentence(
        "Le logo est trop grand : au plus {0} pixels de côté.",
        "Het logo is te groot: hoogstens {0} pixels per zijde.",
        "Das Logo ist zu groß: höchstens {0} Pixel je Seite.",
        "The logo is too large: at most {0} pixels a side.").With(PixelsMax);
}
