using Gateway.Api.Banking;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Recovery.Banking.Matching;

namespace Gateway.Api.Http.Banking;

/// <summary>One way to allocate a movement that waits.</summary>
internal sealed record ProposalFields
{
    /// <summary>The weights of its reasons together; 90 would have booked it.</summary>
    public required int Score { get; init; }

    /// <summary>What speaks for it and against it, the heaviest first, in the language of the request.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    public required IReadOnlyList<ProposedPartFields> Parts { get; init; }

    public static ProposalFields Of(StoredProposal way, Currency currency, MovementMoney money, Language language) =>
        new()
        {
            Score = way.Score,
            Reasons = [.. way.Reasons.Select(reason => reason.Sentence().In(language))],
            Parts = [.. way.Allocations.Select(part => ProposedPartFields.Of(part, currency, money))],
        };
}
