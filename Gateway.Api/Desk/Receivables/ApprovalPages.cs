using Gateway.Api.Receivables;
using Gateway.Domain.Receivables;

namespace Gateway.Api.Desk.Receivables;

/// <summary>What the pages of proposals share.</summary>
internal static class ApprovalPages
{
    public const int PageSize = 25;
    public const int FormBytesMax = 4096;

    private static readonly Dictionary<string, DeskNews> News = new()
    {
        ["approved"] = DeskNews.Done(ApprovalTexts.Approved),
        ["refused"] = DeskNews.Done(ApprovalTexts.Refused),
        ["called-back"] = DeskNews.Done(ApprovalTexts.CalledBack),
        ["file"] = DeskNews.Done(ApprovalTexts.FileMade),
        ["gone"] = DeskNews.Refused(DeskTexts.Gone),
    };

    public static DeskNews? NewsOf(string? news) => DeskNews.Of(News, news);

    /// <summary>What waits is shown where nothing else is asked.</summary>
    public static ApprovalState StateOf(string? state) =>
        Enum.TryParse<ApprovalState>(state, ignoreCase: true, out var one) && Enum.IsDefined(one)
            ? one
            : ApprovalState.Proposed;

    /// <summary>Why an act was not done; null when it was.</summary>
    public static DeskNews? Refusal<T>(ApprovalOutcome<T> outcome) => outcome switch
    {
        ApprovalOutcome<T>.Done => null,
        ApprovalOutcome<T>.NotSecond(var why) => DeskNews.Refused(why),
        ApprovalOutcome<T>.DebitWaits(var why) => DeskNews.Refused(why),
        ApprovalOutcome<T>.NotPossible => DeskNews.Refused(ApprovalRefusals.NotPossible),
        _ => DeskNews.Refused(DeskTexts.Gone),
    };

    public static string? NextOf(string path, ApprovalState state, IReadOnlyList<Guid> found) =>
        found.Count > PageSize
            ? $"{path}?state={state.ToString().ToLowerInvariant()}&after={found[PageSize - 1]}"
            : null;
}
