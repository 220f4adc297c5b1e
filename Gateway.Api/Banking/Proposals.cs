using System.Text.Json;
using Gateway.Recovery.Banking.Matching;

namespace Gateway.Api.Banking;

/// <summary>The proposals for a queued movement as they are stored with it.</summary>
internal static class Proposals
{
    public static string? Write(MatchOutcome.Queued queued)
    {
        if (queued.Proposals.Count == 0 && queued.MayUndo.Count == 0)
        {
            return null;
        }

        return JsonSerializer.Serialize(new StoredProposals
        {
            Ways =
            [
                .. queued.Proposals.Select(way => new StoredProposal
                {
                    Score = way.Score,
                    ShortBy = way.ShortBy.MinorUnits,
                    Reasons = [.. way.Reasons],
                    Allocations =
                    [
                        .. way.Allocations.Select(one => new StoredAllocation
                        {
                            Client = one.Client.Value,
                            Receivable = one.Receivable?.Value,
                            Amount = one.Amount.MinorUnits,
                        }),
                    ],
                }),
            ],
            MayUndo = [.. queued.MayUndo.Select(payment => payment.Value)],
        }, ProposalTypes.Default.StoredProposals);
    }

    public static string Write(OpenCase one) => JsonSerializer.Serialize(
        new StoredProposals { Case = one.Id.Value, CaseNumber = one.Number, Reported = one.Reported.MinorUnits },
        ProposalTypes.Default.StoredProposals);

    public static StoredProposals Read(string? json) => json is null
        ? new StoredProposals()
        : JsonSerializer.Deserialize(json, ProposalTypes.Default.StoredProposals) ?? new StoredProposals();
}
