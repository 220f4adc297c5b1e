using Gateway.Domain.Languages;

namespace Gateway.Api.Http.Problems;

/// <summary>A problem (RFC 9457). Branch on <c>type</c> and on the rules of the findings; the sentences are for
/// people.</summary>
internal sealed record ProblemFields
{
    /// <summary>The kind of problem, and the address of its page.</summary>
    public required string Type { get; init; }

    public required string Title { get; init; }

    public required int Status { get; init; }

    public required string Detail { get; init; }

    /// <summary>The path that was asked.</summary>
    public string? Instance { get; init; }

    /// <summary>Names this request in our logs.</summary>
    public string? TraceId { get; init; }

    /// <summary>Where malformed JSON breaks off: the line, from 1.</summary>
    public long? Line { get; init; }

    /// <summary>And the byte in that line, from 1.</summary>
    public long? Position { get; init; }

    /// <summary>The address of what stands in the way.</summary>
    public string? Related { get; init; }

    public IReadOnlyList<FindingFields>? Findings { get; init; }

    public static ProblemFields Of(Problem problem, Language language) => new()
    {
        Type = problem.Type.Uri,
        Title = problem.Type.Title.In(language),
        Status = problem.Type.Status,
        Detail = (problem.Detail ?? problem.Type.Remedy).In(language),
        Line = problem.Location?.Line,
        Position = problem.Location?.Position,
        Related = problem.Related,
        Findings = problem.Findings.Count == 0
            ? null
            : [.. problem.Findings.Select(one => FindingFields.Of(one, language))],
    };
}
