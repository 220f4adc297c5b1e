namespace Gateway.Api.Dunning;

/// <summary>What came of a proposed notice: it was issued, or left out for a reason.</summary>
internal sealed record WrittenNotice(Guid? NoticeId, string? LeftOut);
