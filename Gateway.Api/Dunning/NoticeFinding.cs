namespace Gateway.Api.Dunning;

/// <summary>What was found when a person noted that a letter had left, or a call was made. Codes, as of what stops a
/// notice.</summary>
/// <param name="Then">Why it should not have left any more, by what holds for its day; null where nothing was.</param>
/// <param name="Since">What came between its day and that note; null where nothing did.</param>
internal sealed record NoticeFinding(string? Then, string? Since)
{
    public static NoticeFinding None { get; } = new(null, null);
}
