using Gateway.Recovery.Correspondence.Letters;
using Gateway.Recovery.Dunning;

namespace Gateway.Api.Dunning;

/// <summary>A proposed notice put into words.</summary>
/// <param name="Notice">What was proposed.</param>
/// <param name="Letter">What it says; null for a call.</param>
/// <param name="Written">The words.</param>
/// <param name="MissingMentions">The mandatory mentions it lacks: then it may not leave.</param>
internal sealed record LetterDraft(
    ProposedNotice Notice,
    ReminderLetter? Letter,
    WrittenLetter? Written,
    IReadOnlyList<string> MissingMentions)
{
    /// <summary>
    /// What the letter says of the item at this place, as a lawful first reminder; null where it is none.
    /// </summary>
    public FirstReminder? FirstOf(int place) => MissingMentions.Count == 0 ? Letter?.Items[place].First : null;
}
