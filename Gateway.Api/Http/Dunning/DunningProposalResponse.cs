using Gateway.Domain.Dunning;
using Gateway.Domain.Languages;
using Gateway.Domain.Money;
using Gateway.Domain.Parties;
using Gateway.Recovery.Dunning;

namespace Gateway.Api.Http.Dunning;

/// <summary>A client with every open invoice and its decision, and the one notice that would leave.</summary>
internal sealed record DunningProposalResponse
{
    public required ClientId Client { get; init; }

    public required string ClientName { get; init; }

    public required LegalEntityId LegalEntity { get; init; }

    /// <summary>Absent, as all below it but the items, when nothing would leave.</summary>
    public StepAct? Act { get; init; }

    public NoticeChannel? Channel { get; init; }

    public Currency? Currency { get; init; }

    public Amount? Principal { get; init; }

    public Amount? Additional { get; init; }

    /// <summary>The client's credits, taken off.</summary>
    public Amount? Credits { get; init; }

    public Amount? Total { get; init; }

    /// <summary>The numbers of the invoices it reminds of.</summary>
    public IReadOnlyList<string>? Invoices { get; init; }

    public required IReadOnlyList<DunningDecisionResponse> Items { get; init; }

    public static DunningProposalResponse Of(ClientProposal proposal, Language language) => new()
    {
        Client = proposal.Client.Id,
        ClientName = proposal.Client.Name,
        LegalEntity = proposal.Client.LegalEntityId,
        Act = proposal.Notice?.Act,
        Channel = proposal.Notice?.Channel,
        Currency = proposal.Notice?.Credits.Currency,
        Principal = proposal.Notice?.Principal,
        Additional = proposal.Notice?.Additional,
        Credits = proposal.Notice?.Credits,
        Total = proposal.Notice?.Total,
        Invoices = proposal.Notice is { } notice ? [.. notice.Items.Select(one => one.Item.Number)] : null,
        Items = [.. proposal.Items.Select(one => DunningDecisionResponse.Of(one, language))],
    };
}
