using System.Text.Json;
using Gateway.Domain.Languages;
using Gateway.Domain.Timeline;

namespace Gateway.Api.Http.Timeline;

/// <summary>One line of a timeline.</summary>
internal sealed record FactResponse
{
    public required int Sequence { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Who did it: a key, a member of staff, a job.</summary>
    public required string Actor { get; init; }

    public required string Kind { get; init; }

    /// <summary>What happened, in the language of the request.</summary>
    public required string Sentence { get; init; }

    /// <summary>The particulars, as they were recorded.</summary>
    public required JsonElement Data { get; init; }

    /// <summary>SHA-256 of the bytes that prove it.</summary>
    public string? EvidenceHash { get; init; }

    /// <summary>SHA-256 over this line and the hash of the one before: a changed or missing line shows.</summary>
    public required string Hash { get; init; }

    public static FactResponse Of(Fact fact, Language language)
    {
        using var data = JsonDocument.Parse(fact.Data);
        return new FactResponse
        {
            Sequence = fact.Sequence,
            At = fact.At,
            Actor = fact.Actor,
            Kind = fact.Kind,
            Sentence = FactSentences.Of(fact.Kind).In(language),
            Data = data.RootElement.Clone(),
            EvidenceHash = fact.EvidenceHash,
            Hash = fact.Hash,
        };
    }
}
