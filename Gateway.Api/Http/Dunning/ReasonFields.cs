using Gateway.Domain.Languages;
using Gateway.Domain.Law;

namespace Gateway.Api.Http.Dunning;

/// <summary>Why something is as it is.</summary>
internal sealed record ReasonFields
{
    /// <summary>A stable code.</summary>
    public required string Rule { get; init; }

    public required string Message { get; init; }

    /// <summary>The first day on which it no longer stands; absent when time alone does not end it.</summary>
    public DateOnly? Until { get; init; }

    public static ReasonFields Of(Reason reason, Language language) =>
        new() { Rule = reason.Rule, Message = reason.Message.In(language), Until = reason.Until };
}
