using System.Globalization;

namespace Gateway.Recovery.Correspondence.Paper;

/// <summary>
/// The colours of one paper, made from the colour a unit chose. Whatever it chose, text stays readable: every pair
/// that carries text has a contrast of at least 4.5 to 1 (WCAG 2.2, success criterion 1.4.3).
/// </summary>
/// <param name="Fill">The unit's colour, for areas.</param>
/// <param name="OnFill">Black or white: text on <paramref name="Fill"/>.</param>
/// <param name="Ink">The unit's colour, darkened as far as text on white and on <paramref name="Tint"/> needs.</param>
/// <param name="Tint">A breath of the colour, for backgrounds.</param>
public sealed record Accent(string Fill, string OnFill, string Ink, string Tint)
{
    public const double ContrastMin = 4.5;

    private const string HouseColour = "#12505b";
    private const double TintShare = 0.07;
    private const double DarkeningStep = 0.92;

    /// <summary>The colours of <c>#rrggbb</c>; what is not such a colour gives the house colour.</summary>
    public static Accent Of(string? colour)
    {
        var (red, green, blue) = Parse(colour) ?? Parse(HouseColour)!.Value;
        var fill = (red, green, blue);
        var tint = Mix(fill, (255, 255, 255), TintShare);
        var ink = ((double)red, (double)green, (double)blue);
        while (Contrast(Whole(ink), tint) < ContrastMin)
        {
            ink = (ink.Item1 * DarkeningStep, ink.Item2 * DarkeningStep, ink.Item3 * DarkeningStep);
        }

        var onFill = Contrast((0, 0, 0), fill) > Contrast((255, 255, 255), fill) ? "#000000" : "#ffffff";
        return new Accent(Text(fill), onFill, Text(Whole(ink)), Text(tint));
    }

    /// <summary>The contrast ratio of two colours as WCAG defines it, 1 to 21.</summary>
    public static double Contrast(string one, string other) => Contrast(Parse(one)!.Value, Parse(other)!.Value);

    private static double Contrast((int R, int G, int B) one, (int R, int G, int B) other)
    {
        var (first, second) = (Luminance(one), Luminance(other));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance((int R, int G, int B) colour) =>
        (0.2126 * Linear(colour.R)) + (0.7152 * Linear(colour.G)) + (0.0722 * Linear(colour.B));

    private static double Linear(int channel)
    {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    private static (int R, int G, int B)? Parse(string? colour) =>
        colour is { Length: 7 } && colour[0] == '#' && colour.Skip(1).All(char.IsAsciiHexDigit)
            ? (Channel(colour, 1), Channel(colour, 3), Channel(colour, 5))
            : null;

    private static int Channel(string colour, int start) =>
        int.Parse(colour.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static (int R, int G, int B) Mix((int R, int G, int B) one, (int R, int G, int B) other, double share) =>
        Whole(((one.R * share) + (other.R * (1 - share)), (one.G * share) + (other.G * (1 - share)),
            (one.B * share) + (other.B * (1 - share))));

    private static (int R, int G, int B) Whole((double R, double G, double B) colour) =>
        ((int)colour.R, (int)colour.G, (int)colour.B);

    private static string Text((int R, int G, int B) colour) => $"#{colour.R:x2}{colour.G:x2}{colour.B:x2}";
}
