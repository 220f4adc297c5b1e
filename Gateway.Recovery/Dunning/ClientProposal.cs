namespace Gateway.Recovery.Dunning;

/// <summary>What is decided about every open item of a client, and the notice that follows.</summary>
/// <param name="Client">The client.</param>
/// <param name="Items">Each open debt with its decision.</param>
/// <param name="Notice">Null when nothing leaves today.</param>
public sealed record ClientProposal(DunningClient Client, IReadOnlyList<JudgedItem> Items, ProposedNotice? Notice);
