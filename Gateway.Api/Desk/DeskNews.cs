using Gateway.Domain.Findings;
using Gateway.Domain.Languages;

namespace Gateway.Api.Desk;

/// <summary>What came of the last act: it was done, or why it was not.</summary>
/// <param name="Sentence">For who acted.</param>
/// <param name="IsBad">Whether nothing was done.</param>
/// <param name="Findings">All that was wrong with what was written.</param>
public sealed record DeskNews(Sentence Sentence, bool IsBad, IReadOnlyList<Finding> Findings)
{
    public static DeskNews Done(Sentence sentence) => new(sentence, IsBad: false, []);

    public static DeskNews Refused(Sentence why) => new(why, IsBad: true, []);

    public static DeskNews Wrong(IReadOnlyList<Finding> findings) =>
        new(DeskTexts.NotDone, IsBad: true, findings);

    /// <summary>What a page may be asked to say after an act; nothing else of its address is shown.</summary>
    public static DeskNews? Of(IReadOnlyDictionary<string, DeskNews> known, string? news)
    {
        ArgumentNullException.ThrowIfNull(known);
        return known.GetValueOrDefault(news ?? "");
    }
}
