using Gateway.Domain.Languages;

namespace Gateway.Recovery.Correspondence.Letters;

/// <summary>
/// The words of a letter that staff may change: its title, its opening, and the paragraphs after the invoices. What the
/// law or the debt decides stands in braces and is filled in for each letter.
/// </summary>
/// <param name="Version"><c>product-1</c>, or the version of the house: <c>house-3</c>. A letter keeps it.</param>
/// <param name="Title">One line.</param>
/// <param name="Opening">What stands before the invoices.</param>
/// <param name="Body">Paragraphs, an empty line between them.</param>
public sealed record LetterWording(string Version, string Title, string Opening, string Body)
{
    /// <summary>What comes with the product.</summary>
    public static LetterWording OfProduct(LetterTone tone, Language language) => new(
        $"product-{LetterWords.Version}",
        LetterWords.Titles[tone].In(language),
        LetterWords.Openings[tone].In(language),
        string.Join("\n\n", Placeholders.Paragraphs.Select(Placeholders.InBraces)));
}
